// Temporaries of an assignment's right side are dropped after the old value of the left side.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn twin(&self) -> Loud {
        Loud("twin")
    }
}

fn main() {
    let mut x = Loud("old");
    println!("assign");
    x = Loud("temp").twin();
    println!("have {}", x.0);
}

//--- expected stdout
// assign
// drop old
// drop temp
// have twin
// drop twin

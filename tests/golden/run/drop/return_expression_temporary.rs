// Temporaries of a `return` expression are dropped before the locals.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn f() -> usize {
    let _local = Loud("local");
    return Loud("temp").len();
}

fn main() {
    println!("{}", f());
}

//--- expected stdout
// drop temp
// drop local
// 4

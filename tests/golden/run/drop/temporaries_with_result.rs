// The result of a statement is made before its temporaries are dropped, and dropped before them.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn both(_: &Loud, _: Loud) -> Loud {
    println!("both");
    Loud("result")
}

fn main() {
    let r = both(&Loud("borrowed"), Loud("moved"));
    println!("have {}", r.0);
    both(&Loud("borrowed 2"), Loud("moved 2"));
}

//--- expected stdout
// both
// drop moved
// drop borrowed
// have result
// both
// drop moved 2
// drop result
// drop borrowed 2
// drop result

// Fields of a struct literal are evaluated as written and dropped as declared.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct S {
    first: Loud,
    second: Loud,
}

fn make(n: &'static str) -> Loud {
    println!("make {n}");
    Loud(n)
}

fn main() {
    let _s = S { second: make("second"), first: make("first") };
}

//--- expected stdout
// make second
// make first
// drop first
// drop second

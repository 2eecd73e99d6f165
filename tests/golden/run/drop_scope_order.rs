// Locals are dropped at the end of their scope, in reverse order of declaration.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let _a = Loud("a");
    let _b = Loud("b");
    {
        let _c = Loud("c");
        let _d = Loud("d");
        println!("inner ends");
    }
    println!("main ends");
}

//--- expected stdout
// inner ends
// drop d
// drop c
// main ends
// drop b
// drop a

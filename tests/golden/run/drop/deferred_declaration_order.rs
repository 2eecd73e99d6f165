// A variable is dropped by the place of its declaration, not of its initialisation.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a;
    let _b = Loud("b");
    a = Loud("a, set later");
    println!("{}", a.0);
}

//--- expected stdout
// a, set later
// drop b
// drop a, set later

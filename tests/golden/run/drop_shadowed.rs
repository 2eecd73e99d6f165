// Shadowing hides a value but does not drop it before its scope ends.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let x = Loud("first");
    println!("{}", x.0);
    let x = Loud("second");
    println!("{}", x.0);
}

//--- expected stdout
// first
// second
// drop second
// drop first

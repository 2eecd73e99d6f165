// A panic while the new value is computed keeps the old one; it is dropped once.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn fail(n: i32) -> Loud {
    assert!(n > 0, "n is {n}"); //~ panic
    Loud("new")
}

fn main() {
    let mut x = Loud("old");
    println!("{}", x.0);
    x = fail(0);
    println!("never {}", x.0);
}

//--- expected stdout
// old
// drop old
//--- expected panic
// n is 0

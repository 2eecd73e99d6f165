// A variable moved out and given back in each turn of a loop.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let names = ["one", "two", "three"];
    let mut x = Loud("zero");
    for name in names {
        drop(x);
        x = Loud(name);
    }
    println!("last is {}", x.0);
}

//--- expected stdout
// drop zero
// drop one
// drop two
// last is three
// drop three

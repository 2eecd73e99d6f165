// A panic in a drop on the way out of a loop drops the break's value.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile;

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("at break"); //~ panic
    }
}

fn main() {
    let _outer = Loud("outer");
    let r = loop {
        let _f = Fragile;
        break Loud("value");
    };
    println!("never {}", r.0);
}

//--- expected stdout
// drop outer
//--- expected panic
// at break

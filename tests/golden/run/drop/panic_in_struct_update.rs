// A panic in the base expression drops the fields that were given.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Config {
    a: Loud,
    b: Loud,
}

fn base() -> Config {
    panic!("no base") //~ panic
}

fn main() {
    let c = Config { b: Loud("b"), ..base() };
    println!("{} {}", c.a.0, c.b.0);
}

//--- expected stdout
// drop b
//--- expected panic
// no base

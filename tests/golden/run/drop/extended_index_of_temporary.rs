// A borrowed element of a temporary array keeps the array.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Two {
    list: [Loud; 2],
    name: Loud,
}

fn main() {
    let r = &Two { list: [Loud("l0"), Loud("l1")], name: Loud("name") }.list[1];
    println!("use {}", r.0);
}

//--- expected stdout
// use l1
// drop l0
// drop l1
// drop name

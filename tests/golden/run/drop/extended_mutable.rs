// `let r = &mut temp()` is extended as well.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let r = &mut Loud("first");
    *r = Loud("second");
    println!("use {}", r.0);
}

//--- expected stdout
// drop first
// use second
// drop second

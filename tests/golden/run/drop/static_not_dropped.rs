// A `static` is never dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

static GLOBAL: Loud = Loud("global");

fn main() {
    println!("{}", GLOBAL.0);
}

//--- expected stdout
// global

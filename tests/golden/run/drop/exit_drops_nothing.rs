// `std::process::exit` runs no drops.
//@ exit: 3
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _a = Loud("a");
    if _a.0.len() == 1 {
        println!("leaving");
        std::process::exit(3);
    }
}

//--- expected stdout
// leaving

// `let x = &temp()` makes the temporary live as long as `x`.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(name: &'static str) -> Loud {
    Loud(name)
}

fn main() {
    let _before = Loud("before");
    let r = &make("extended");
    let _after = Loud("after");
    println!("use {}", r.0);
}

//--- expected stdout
// use extended
// drop after
// drop extended
// drop before

// The tails of both branches of an `if` that initialises a `let` are extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn pick(yes: bool) {
    let r = if yes { &Loud("then") } else { &Loud("else") };
    println!("use {}", r.0);
}

fn main() {
    pick(true);
    pick(false);
}

//--- expected stdout
// use then
// drop then
// use else
// drop else

// The old value is dropped before an assignment's `()` is used.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn look(_: (), n: u32) {
    println!("look {n}");
}

fn main() {
    let mut x = Loud("old");
    look(x = Loud("new"), 1);
    println!("{}", x.0);
}

//--- expected stdout
// drop old
// look 1
// new
// drop new

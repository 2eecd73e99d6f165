// `unwrap` on `None` with other temporaries in the statement.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn both(a: &Loud, n: u32) -> u32 {
    println!("{}", a.0);
    n
}

fn main() {
    let o: Option<u32> = None;
    let n = both(&Loud("temp"), o.unwrap()); //~ panic
    println!("{n}");
}

//--- expected stdout
// drop temp
//--- expected panic
// called `Option::unwrap()` on a `None` value

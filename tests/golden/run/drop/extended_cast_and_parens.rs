// Extension looks through parentheses and casts.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let r = (&(Loud("in parens")));
    let s = &Loud("cast") as &Loud;
    println!("{} {}", r.0, s.0);
}

//--- expected stdout
// in parens cast
// drop cast
// drop in parens

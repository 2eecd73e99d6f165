// A `ref` binding in a `let` extends the temporary.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair(Loud, Loud);

fn main() {
    let ref whole = Loud("whole");
    let Pair(ref a, _) = Pair(Loud("a"), Loud("b"));
    println!("{} {}", whole.0, a.0);
}

//--- expected stdout
// whole a
// drop a
// drop b
// drop whole

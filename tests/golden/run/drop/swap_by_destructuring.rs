// Swapping by destructuring assignment drops nothing.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let (mut a, mut b) = (Loud("a"), Loud("b"));
    (a, b) = (b, a);
    println!("{} {}", a.0, b.0);
}

//--- expected stdout
// b a
// drop a
// drop b

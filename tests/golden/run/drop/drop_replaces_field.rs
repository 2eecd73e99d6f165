// A `drop` that assigns to a field drops the old value and then the new one.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct S {
    l: Loud,
}

impl Drop for S {
    fn drop(&mut self) {
        println!("drop S");
        self.l = Loud("last words");
        println!("S done");
    }
}

fn main() {
    let _s = S { l: Loud("original") };
}

//--- expected stdout
// drop S
// drop original
// S done
// drop last words

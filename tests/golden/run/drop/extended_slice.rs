// A borrowed array literal that is coerced to a slice is extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let all: &[Loud] = &[Loud("one"), Loud("two")];
    println!("{}", all.len());
}

//--- expected stdout
// 2
// drop one
// drop two

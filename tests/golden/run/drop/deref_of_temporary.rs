// Reading through a temporary `Box` keeps the box until the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Numbered(u32, Loud);

fn main() {
    let n = Box::new(Numbered(5, Loud("boxed"))).0;
    println!("{n}");
    let m = (*Box::new(Numbered(6, Loud("starred")))).0 + 1;
    println!("{m}");
}

//--- expected stdout
// drop boxed
// 5
// drop starred
// 7

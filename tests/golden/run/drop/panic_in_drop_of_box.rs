// When the content of a box panics in `drop`, the locals before it are still dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile(Loud);

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("boxed"); //~ panic
    }
}

fn main() {
    let _first = Loud("first");
    let _b = Box::new(Fragile(Loud("content")));
}

//--- expected stdout
// drop content
// drop first
//--- expected panic
// boxed

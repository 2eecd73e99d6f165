// And a plain value is not an Option.
struct Slot {
    n: Option<i32>,
}

fn main() {
    let s = Slot { n: 3 }; //~ E0308
    println!("{:?}", s.n);
}

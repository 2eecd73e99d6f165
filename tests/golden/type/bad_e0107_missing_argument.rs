// Vec needs to know its element type here.
struct S {
    items: Vec, //~ E0107
}

fn main() {
    let s = S { items: Vec::<i32>::new() };
    println!("{}", s.items.len());
}

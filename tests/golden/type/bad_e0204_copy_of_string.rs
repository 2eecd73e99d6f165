// A struct that owns a String cannot be Copy.
#[derive(Clone, Copy)]
struct S { //~ E0204
    name: String,
}

fn main() {
    let s = S { name: String::new() };
    println!("{}", s.name);
}

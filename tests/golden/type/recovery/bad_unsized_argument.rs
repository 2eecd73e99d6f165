// A `str` or slice by value: where it is declared, and where it is passed.
fn size(s: str) -> usize { //~ E0277
    s.len()
}
fn main() {
    let s = String::from("a");
    println!("{}", size(s)); //~ E0277 E0308
    println!("{}", size(*"a"));
}

// A box of a reference: the box may be emptied, what it points to may not.
fn main() {
    let s = (String::from("a"), String::from("b"));
    let b = Box::new(&s);
    let r = *b;
    let t = b.0; //~ E0507
    println!("{} {t}", r.1);
}

// The content of a box is assigned while it is borrowed.
fn main() {
    let mut b = Box::new(1);
    let r = &*b;
    *b = 2; //~ E0506
    println!("{r}");
    let q = &mut b;
    **q = 3;
    b = Box::new(4);
    println!("{b}");
}

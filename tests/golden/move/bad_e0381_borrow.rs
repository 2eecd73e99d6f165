// A borrow is a use.
fn main() {
    let s: String;
    let r = &s; //~ E0381
    println!("{r}");
}

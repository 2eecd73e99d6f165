// A reference that is made by `ref` cannot be `mut` itself.
fn main() {
    let s = String::from("a");
    let mut ref r = s; //~ E0658
    println!("{r}");
}

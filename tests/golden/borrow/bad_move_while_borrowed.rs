// A value is moved while a reference to it is still used.
fn main() {
    let s = String::from("a");
    let r = &s;
    drop(s); //~ E0505
    println!("{r}");
}

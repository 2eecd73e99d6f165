// A slice of a temporary string.
fn main() {
    let r = String::from("abc").as_str(); //~ E0716
    println!("{r}");
}

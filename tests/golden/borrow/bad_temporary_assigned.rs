// A reference to a temporary value is assigned to a variable.
fn main() {
    let r: &String;
    r = &String::from("a"); //~ E0716
    println!("{r}");
}

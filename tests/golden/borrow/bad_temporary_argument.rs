// An argument's temporary dies at the end of the statement, the initialiser's own does not.
fn main() {
    let x = &(String::from("a") + "b")[..];
    let y = Some(&String::from("c")).unwrap(); //~ E0716
    println!("{x}{y}");
}

// A reference to a local does not leave its function: without a lifetime it has no type.
fn made() -> &String { //~ E0106
    let text = String::from("gone");
    &text
}

fn main() {
    println!("{}", made());
}

// String patterns never cover all strings.
fn main() {
    match "x" { //~ E0004
        "x" => println!("x"),
        "y" => println!("y"),
    }
}

// The tail expression of a function has the wrong type.
fn name() -> String {
    "ada" //~ E0308
}

fn main() {
    println!("{}", name());
}

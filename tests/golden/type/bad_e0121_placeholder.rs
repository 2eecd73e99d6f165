// `_` is no type for a signature.
fn five() -> _ { //~ E0121
    5
}

fn main() {
    println!("{}", five());
}

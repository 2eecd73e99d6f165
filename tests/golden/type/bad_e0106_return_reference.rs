// A reference is returned and nothing says from where.
fn name() -> &str { //~ E0106
    "x"
}

fn main() {
    println!("{}", name());
}

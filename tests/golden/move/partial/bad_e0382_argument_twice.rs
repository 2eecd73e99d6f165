// The same value twice in one call.
fn both(a: String, b: String) -> String {
    a + &b
}

fn main() {
    let s = String::from("a");
    println!("{}", both(s, s)); //~ E0382
}

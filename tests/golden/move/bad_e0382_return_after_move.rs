// Moved, then returned.
fn f(s: String) -> String {
    drop(s);
    s //~ E0382
}

fn main() {
    println!("{}", f(String::from("x")));
}

// A value cannot be moved out from behind a shared reference.
fn take(s: &String) -> String {
    *s //~ E0507
}

fn main() {
    println!("{}", take(&String::from("x")));
}

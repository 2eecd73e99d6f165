// Moved into a call through a reference.
fn take(s: String) -> usize {
    s.len()
}

fn f(s: &String) -> usize {
    take(*s) //~ E0507
}

fn main() {
    println!("{}", f(&String::new()));
}

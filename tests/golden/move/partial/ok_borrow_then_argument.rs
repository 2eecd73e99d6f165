// Borrowed first and moved second: arguments are evaluated in order.
fn both(n: usize, a: String) -> usize {
    a.len() + n
}

fn main() {
    let s = String::from("a");
    println!("{}", both(s.len(), s));
}

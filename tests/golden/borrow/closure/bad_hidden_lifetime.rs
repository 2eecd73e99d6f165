// The closure that is returned borrows what an argument borrows: its type must tell.
fn len(s: &str) -> impl Fn() -> usize {
    move || s.len() //~ E0700
}

fn main() {
    println!("{}", len("a")());
}

// A mutable borrow that each round of a loop keeps beyond the function is told once.
fn cond() -> bool {
    false
}

fn f<'b>(mut b: &'b mut String) -> &'b String {
    let mut v = String::new();
    while cond() {
        b = &mut v; //~ E0597
        b.push('a');
    }
    b
}

fn main() {
    f(&mut String::new());
}

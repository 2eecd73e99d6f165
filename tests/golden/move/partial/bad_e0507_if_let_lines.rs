// The scrutinee of an `if let` on a line of its own.
fn f(o: &mut Option<String>) -> usize {
    if let Some(s) =
        *o //~ E0507
    {
        return s.len();
    }
    0
}

fn main() {
    println!("{}", f(&mut None));
}

// A slice pattern behind a reference, ended by `&`.
fn f(s: &[String]) -> usize {
    match *s { //~ E0508
        [a, ..] => a.len(),
        [] => 0,
    }
}

fn main() {
    println!("{}", f(&[]));
}

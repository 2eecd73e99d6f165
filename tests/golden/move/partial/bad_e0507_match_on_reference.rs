// Binding by value in a match on what a reference points to.
fn f(o: &Option<String>) -> usize {
    match *o { //~ E0507
        Some(s) => s.len(),
        None => 0,
    }
}

fn main() {
    println!("{}", f(&None));
}

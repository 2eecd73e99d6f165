// `let else` that would move out of a reference.
fn f(o: &Option<String>) -> usize {
    let Some(s) = *o else { return 0 }; //~ E0507
    s.len()
}

fn main() {
    println!("{}", f(&None));
}

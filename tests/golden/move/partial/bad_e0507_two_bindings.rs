// Two bindings of one pattern that would move: one error.
fn f(p: &(String, String)) -> usize {
    let (a, b) = *p; //~ E0507
    a.len() + b.len()
}

fn main() {
    println!("{}", f(&(String::new(), String::new())));
}

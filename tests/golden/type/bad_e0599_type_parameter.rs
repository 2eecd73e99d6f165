// A type parameter has only the methods of its bounds.
fn show<T>(t: T) -> usize {
    t.len() //~ E0599
}

fn main() {
    println!("{}", show("x"));
}

// A type parameter that appears in the result only.
fn make<T>() -> Option<T> {
    None
}

fn main() {
    let x = make(); //~ E0282
    println!("done");
}

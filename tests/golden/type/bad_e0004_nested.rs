// A nested pattern that misses one inner case.
fn main() {
    let x: Option<Option<i32>> = None;
    match x { //~ E0004
        Some(Some(n)) => println!("{n}"),
        None => println!("none"),
    }
}

// References in a let extend the lifetime of temporaries.
fn main() {
    let x: &[i32] = &vec![1, 2];
    let y: &str = &String::from("a");
    println!("{x:?}{y}");
}

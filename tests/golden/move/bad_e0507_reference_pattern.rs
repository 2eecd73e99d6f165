// A `&name` pattern that would move.
fn main() {
    let v = vec![String::from("x")];
    for &s in &v { //~ E0507
        println!("{s}");
    }
}

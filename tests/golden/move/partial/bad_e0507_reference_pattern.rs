// A `&` pattern that would move what is behind.
fn main() {
    let v = vec![String::from("a")];
    for &s in v.iter() { //~ E0507
        println!("{s}");
    }
}

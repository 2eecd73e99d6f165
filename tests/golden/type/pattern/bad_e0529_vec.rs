// A `Vec` is no slice.
fn main() {
    let v = vec![1, 2, 3];
    match v {
        [first, ..] => println!("{first}"), //~ E0529
        _ => {}
    }
}

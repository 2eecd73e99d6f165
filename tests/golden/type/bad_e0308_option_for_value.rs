// An Option must be opened first.
fn main() {
    let v = vec![1, 2];
    let first: &i32 = v.get(0); //~ E0308
    println!("{first}");
}

// A vector that may move its elements to a new block while one of them is looked at.
fn main() {
    let mut list = vec![1, 2, 3];
    let third = &list[2];
    list.push(4); //~ E0502
    println!("{third}");
}

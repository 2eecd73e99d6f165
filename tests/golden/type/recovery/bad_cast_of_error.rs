// What is cast has a type with an error in it: the cast is not told.
fn main() {
    let weights = vec![2, 3];
    let sum: i32 = weights.iter().map(|(i, w)| i as i32 * w).sum(); //~ E0308
    println!("{sum}");
}

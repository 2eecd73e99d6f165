// So is +=.
fn main() {
    let mut sum: i32;
    sum += 1; //~ E0381
    println!("{sum}");
}

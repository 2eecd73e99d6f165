// Comparing a number with a reference in a condition is one thing, assigning it another.
fn main() {
    let v = vec![3, 4];
    let mut max = v[0];
    for x in &v {
        if *x > max {
            max = x; //~ E0308
        }
    }
    println!("{max}");
}

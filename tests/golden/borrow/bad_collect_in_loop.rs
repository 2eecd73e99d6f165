// Each round of a loop keeps a mutable borrow of the same variable.
fn main() {
    let mut x = 1;
    let mut v: Vec<&mut i32> = Vec::new();
    for _ in 0..3 {
        v.push(&mut x); //~ E0499
    }
    println!("{}", v.len());
}

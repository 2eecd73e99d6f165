// The variable that holds the borrow is assigned before the next use.
fn main() {
    let mut v = vec![1, 2, 3];
    let mut last = &v[0];
    for i in 0..3 {
        println!("{last}");
        v[i] = 5;
        last = &v[i];
    }
}

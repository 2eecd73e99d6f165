// The closure of `for_each` pushes to the vector that is gone through.
fn main() {
    let mut queue = vec![1, 2];
    queue.iter().for_each(|n| queue.push(*n)); //~ E0502
}

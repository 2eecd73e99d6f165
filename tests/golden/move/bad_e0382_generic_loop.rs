// A type parameter in a loop.
fn repeat<T>(t: T, n: usize) -> Vec<T> {
    let mut v = Vec::new();
    for _ in 0..n {
        v.push(t); //~ E0382
    }
    v
}

fn main() {
    println!("{}", repeat(1, 2).len());
}

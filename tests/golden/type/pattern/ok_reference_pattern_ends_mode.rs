// A `&` pattern in a default binding mode, edition 2021: it matches the reference that is there.
fn main() {
    let pairs = [(1, &2), (3, &4)];
    let mut sum = 0;
    for (a, b) in &pairs {
        sum += a + **b;
    }
    for &(a, &b) in &pairs {
        sum += a + b;
    }
    println!("{sum}");
}

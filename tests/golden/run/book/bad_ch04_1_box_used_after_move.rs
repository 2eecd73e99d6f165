// The pointer to a heap array moves, and its first owner is out.
fn main() {
    let big = Box::new([0; 1000]);
    let other = big;
    println!("{} {}", other.len(), big.len()); //~ E0382
}

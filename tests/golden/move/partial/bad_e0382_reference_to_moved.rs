// A mutable reference is not `Copy`: it moves.
fn main() {
    let mut v = vec![1];
    let r = &mut v;
    let s = r;
    s.push(2);
    r.push(3); //~ E0382
}

// The same as an argument.
fn main() {
    let mut a = 1;
    let mut v = vec![&mut a];
    std::mem::swap(v[0], &mut 3);
}

// The same behind a reference.
fn first(a: &[u8; 4]) -> u8 {
    let [x] = a; //~ E0527
    *x
}

fn main() {
    println!("{}", first(&[1, 2, 3, 4]));
}

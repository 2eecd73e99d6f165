const TABLE: [u64; -1] = {
    let mut t = [0; 3];
    t[0] = 1;
    t
};
fn main() {
    println!("{}", TABLE[0]);
}

// An array pattern of another length.
fn main() {
    let a = [1, 2, 3];
    let [x, y] = a; //~ E0527
    println!("{x} {y}");
}

// A pattern with too few elements for an array.
fn main() {
    let a = [1, 2, 3];
    let [x, y] = a; //~ E0527
    println!("{x} {y}");
}

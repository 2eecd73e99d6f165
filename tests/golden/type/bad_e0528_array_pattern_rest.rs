// An array pattern that needs more elements than there are.
fn main() {
    let a = [1, 2];
    let [x, y, z, ..] = a; //~ E0528
    println!("{x} {y} {z}");
}

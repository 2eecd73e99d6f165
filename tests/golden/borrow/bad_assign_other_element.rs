// Assigning one element while another one is borrowed.
fn main() {
    let mut a = [1, 2];
    let r = &a[0];
    a[1] = 2; //~ E0506
    println!("{r:?}");
}

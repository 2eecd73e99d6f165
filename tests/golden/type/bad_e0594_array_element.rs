// An element of an array without mut.
fn main() {
    let a = [1, 2, 3];
    a[0] = 5; //~ E0594
    println!("{:?}", a);
}

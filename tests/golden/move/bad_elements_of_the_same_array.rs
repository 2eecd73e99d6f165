// The elements of an array are of one type. The first is borrowed again for it; what is of that
// very type already is moved, and an element cannot be.
fn swapped(mut a: [&mut i32; 2]) -> i32 {
    a = [a[1], a[0]]; //~ E0505 E0508
    *a[0]
}
fn kept() {
    let mut v = [6, 1];
    let mut w = [&mut v, &mut [1, 2]];
    w = [&mut [3, 4], w[0]]; //~ E0508 E0716
    println!("{}", w[0][0]);
}
fn main() {
    let (mut a, mut b) = (1, 2);
    println!("{}", swapped([&mut a, &mut b]));
    kept();
}

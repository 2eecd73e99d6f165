// More elements around `..` than the array has.
fn main() {
    let a = [1, 2];
    let [first, .., before, last] = a; //~ E0528
    println!("{first} {before} {last}");
}

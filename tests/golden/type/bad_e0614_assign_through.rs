// Assigning through something that is no reference.
fn main() {
    let mut n = 5;
    *n = 6; //~ E0614
    println!("{n}");
}

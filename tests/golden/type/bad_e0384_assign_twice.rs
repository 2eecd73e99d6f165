// A second assignment to a variable without mut.
fn main() {
    let n = 5;
    println!("{n}");
    n = 6; //~ E0384
    println!("{n}");
}

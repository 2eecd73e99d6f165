// A variable keeps its type.
fn main() {
    let mut n = 5;
    n = 5.5; //~ E0308
    println!("{n}");
}

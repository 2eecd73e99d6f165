// Two string slices cannot be added.
fn main() {
    let s = "a" + "b"; //~ E0369
    println!("{s}");
}

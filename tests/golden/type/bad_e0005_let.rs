// A pattern of `let` that may not fit.
fn main() {
    let slot = Some(3);
    let Some(n) = slot; //~ E0005
    println!("{n}");
}

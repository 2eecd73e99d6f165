// A block that is computed before the program runs.
fn main() {
    let n = const { 1 + 2 }; //~ unsupported
    println!("{n}");
}

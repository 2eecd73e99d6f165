// A `let` is not visible in its own initialiser.
fn main() {
    let n = n + 1; //~ E0425
}

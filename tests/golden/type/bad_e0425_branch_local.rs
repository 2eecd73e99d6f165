// A binding of `if let` is not visible in the else branch.
fn main() {
    if let Some(n) = Some(1) {
        println!("{n}");
    } else {
        println!("{n}"); //~ E0425
    }
}

// Conditions that go on after a `let` belong to a later edition.
fn main() {
    let o = Some(1);
    if let Some(x) = o && x > 0 { //~ syntax
        println!("{x}");
    }
}

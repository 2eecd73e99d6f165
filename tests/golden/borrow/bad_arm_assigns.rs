// An arm assigns what its binding still borrows.
fn main() {
    let mut o = Some(String::from("a"));
    if let Some(s) = &o {
        o = None; //~ E0506
        println!("{s}");
    }
}

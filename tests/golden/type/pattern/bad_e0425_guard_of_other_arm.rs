// An arm's names are not known in other arms.
fn main() {
    match (1, 2) {
        (a, 1) => println!("{a}"),
        (_, b) if a == b => println!("{b}"), //~ E0425
        _ => {}
    }
}

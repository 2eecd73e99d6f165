// A bound inside of the angle brackets.
fn show<I: Iterator<Item: std::fmt::Display>>(items: I) { //~ unsupported
    for i in items {
        println!("{i}");
    }
}

fn main() {
    show([1, 2].iter());
}

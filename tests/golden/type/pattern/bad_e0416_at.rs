// The name of an `@` pattern again behind it.
fn main() {
    match Some(1) {
        x @ Some(x) => println!("{x:?}"), //~ E0416
        None => {}
    }
}

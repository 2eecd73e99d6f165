// An unknown tuple variant in a pattern.
fn main() {
    match Some(1) {
        Som(n) => println!("{n}"), //~ E0531
        None => {}
    }
}

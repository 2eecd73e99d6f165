// Nothing equals NaN, so it cannot stand in a pattern.
fn main() {
    match 1.5 {
        f64::NAN => println!("nan"), //~ syntax
        _ => println!("number"),
    }
}

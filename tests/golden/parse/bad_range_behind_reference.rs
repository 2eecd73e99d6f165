// `&1..=5` could mean two things: the range needs parentheses.
fn main() {
    match &3 {
        &(0..=1) => println!("low"),
        &2..=5 => println!("high"), //~ syntax
        _ => {}
    }
}

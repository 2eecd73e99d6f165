// An unknown tuple struct in a pattern.
fn main() {
    match Some(1) {
        Sume(n) => println!("{n}"), //~ E0531
        _ => println!("other"),
    }
}

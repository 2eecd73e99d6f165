// An `@` pattern covers no more than what is behind it.
fn main() {
    let n = 300u16;
    match n { //~ E0004
        low @ 0..=255 => println!("{low}"),
        high @ 257..=65535 => println!("{high}"),
    }
}

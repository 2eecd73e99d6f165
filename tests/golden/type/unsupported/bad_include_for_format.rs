// A format string that would be read from a file is refused once.
fn main() {
    println!(include_str!("text.txt")); //~ unsupported
}

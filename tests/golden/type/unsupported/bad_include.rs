// Macros that read the host's files.
fn main() {
    println!("{}", include_str!("secret.txt")); //~ unsupported
}

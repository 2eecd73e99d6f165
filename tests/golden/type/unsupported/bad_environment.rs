// The host's environment.
fn main() {
    println!("{}", std::env::args().count()); //~ unsupported
}

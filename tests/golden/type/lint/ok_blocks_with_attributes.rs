// A block that an attribute stands before needs its braces.
fn with() -> bool {
    #[cfg(unix)]
    { true }
    #[cfg(not(unix))]
    { false }
}
fn on_one_line() -> bool {
    #[cfg(unix)] { true }
    #[cfg(not(unix))] { false }
}
fn without() -> bool {
    { true }
}
fn main() {
    println!("{} {} {}", with(), on_one_line(), without());
}

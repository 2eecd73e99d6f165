// Pairs of results.
fn both(a: Result<u8, String>, b: Result<u8, String>) -> u8 {
    match (a, b) { //~ E0004
        (Ok(x), Ok(y)) => x + y,
        (Err(_), _) => 0,
    }
}

fn main() {
    println!("{}", both(Ok(1), Ok(2)));
}

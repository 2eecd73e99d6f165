// A panic cannot be caught.
fn risky() {}

fn main() {
    println!("{}", std::panic::catch_unwind(risky).is_ok()); //~ unsupported
}

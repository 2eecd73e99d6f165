// Rejected: a value is used after it was moved.
//
// `greeting` gave its text to `message`. The 24 bytes of `greeting` are still in the frame, but nobody
// may look at them: the block that they point to belongs to `message` now.
//
// Look for: the three places that the error names: where the value was made, where it moved to, where
// it was used. Then repair it, in two ways: use `message` in the last line, or write
// `greeting.clone()` in the line before. What does each of them cost?

fn main() {
    let greeting = String::from("hello");
    let message = greeting;
    println!("{message}");
    println!("{greeting}"); //~ E0382
}

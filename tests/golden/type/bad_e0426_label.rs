// An unknown label.
fn main() {
    loop {
        break 'outer; //~ E0426
    }
}

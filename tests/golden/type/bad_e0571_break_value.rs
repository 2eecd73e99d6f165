// Only `loop` and labelled blocks end with a value.
fn main() {
    let mut i = 0;
    let x = while i < 5 {
        i += 1;
        break i; //~ E0571
    };
}

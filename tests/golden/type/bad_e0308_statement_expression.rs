// An expression statement at the end of a block of type () must be ().
fn show(n: i32) {
    n + 1 //~ E0308
}

fn main() {
    show(1);
}

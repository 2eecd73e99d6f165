// Through a shared reference nothing is assigned.
fn set(n: &i32) {
    *n = 5; //~ E0594
}

fn main() {
    let n = 1;
    set(&n);
}

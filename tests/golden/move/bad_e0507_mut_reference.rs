// Nor from behind a mutable one.
fn take(v: &mut Vec<i32>) -> Vec<i32> {
    *v //~ E0507
}

fn main() {
    println!("{}", take(&mut vec![1]).len());
}

// A function that calls itself for an ever larger type is needed for types without end.
fn wrap<T>(value: T, left: u32) -> u32 {
    if left == 0 {
        return 0;
    }
    wrap(Some(value), left - 1) + 1 //~ syntax
}

fn main() {
    println!("{}", wrap(1, 3));
}

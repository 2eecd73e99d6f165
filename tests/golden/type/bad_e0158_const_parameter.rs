// A const parameter's value is not known where the pattern is checked.
fn is<const N: usize>(x: usize) -> bool {
    match x {
        N => true, //~ E0158
        _ => false,
    }
}

fn main() {
    println!("{}", is::<3>(3));
}

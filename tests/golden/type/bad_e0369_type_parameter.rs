// An operator on a type parameter without a bound.
fn larger<T>(a: T, b: T) -> bool {
    a > b //~ E0369
}

fn main() {
    println!("{}", larger(1, 2));
}

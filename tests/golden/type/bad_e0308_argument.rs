// An argument of the wrong type.
fn half(n: f64) -> f64 {
    n / 2.0
}

fn main() {
    println!("{}", half(3)); //~ E0308
}

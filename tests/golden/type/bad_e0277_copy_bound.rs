// String is not Copy.
fn twice<T: Copy>(t: T) -> (T, T) {
    (t, t)
}

fn main() {
    let p = twice(String::from("x")); //~ E0277
    println!("{}", p.0);
}

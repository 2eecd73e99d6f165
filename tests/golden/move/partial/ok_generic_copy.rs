// A `T: Copy` does not.
fn twice<T: Copy>(t: T) -> (T, T) {
    (t, t)
}

fn main() {
    println!("{:?}", twice(1));
}

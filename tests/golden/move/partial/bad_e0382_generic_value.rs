// A `T` without `Copy` moves.
fn twice<T>(t: T) -> (T, T) {
    (t, t) //~ E0382
}

fn main() {
    println!("{:?}", twice(1));
}

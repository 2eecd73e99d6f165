// A value of a type parameter is moved, whatever the caller uses.
fn twice<T>(t: T) -> (T, T) {
    (t, t) //~ E0382
}

fn main() {
    let p = twice(5);
    println!("{}", p.0 + p.1);
}

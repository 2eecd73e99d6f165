// A mutable reference given to a generic parameter moves.
fn id<T>(t: T) -> T {
    t
}

fn main() {
    let mut n = 5;
    let r = &mut n;
    *id(r) += 1;
    *r += 1; //~ E0382
}

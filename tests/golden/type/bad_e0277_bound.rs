// A type argument that does not meet its bound.
fn show<T: std::fmt::Display>(t: T) {
    println!("{t}");
}

struct P;

fn main() {
    show(1);
    show(P); //~ E0277
}

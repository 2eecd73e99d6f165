// A variant of another enum.
enum A {
    X,
}
enum B {
    X,
}

fn main() {
    match A::X {
        B::X => {} //~ E0308
        _ => {}
    }
    let _ = B::X;
}

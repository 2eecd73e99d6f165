// A trait has no such associated type.
trait T {
    type A;
}

fn f<X: T>(x: X) -> Option<<X as T>::B> { //~ E0576
    None
}

fn main() {}

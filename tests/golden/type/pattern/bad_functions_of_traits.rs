// A function is no pattern, by whatever path of a trait it is named.
trait Shape {
    fn make() -> i32;
}

struct Square;

impl Shape for Square {
    fn make() -> i32 {
        4
    }
}

fn by_parameter<T: Shape>() {
    match 3 {
        T::make => {} //~ E0533
        _ => {}
    }
}

fn by_trait() {
    match 3 {
        <Square as Shape>::make => {} //~ E0532
        _ => {}
    }
}

fn main() {
    match 3 {
        Square::make => {} //~ E0533
        _ => {}
    }
}

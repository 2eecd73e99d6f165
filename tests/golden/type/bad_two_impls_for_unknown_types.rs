// Two impls for types that nobody knows are not impls for one type.
impl Circel { //~ E0425
    fn area(&self) -> f64 {
        1.0
    }
}

impl Sqare { //~ E0425
    fn area(&self) -> f64 {
        2.0
    }
}

fn main() {}

// Trait objects.
trait Shape {
    fn area(&self) -> f64;
}

fn total(shapes: &[Box<dyn Shape>]) -> f64 { //~ unsupported
    let mut sum = 0.0;
    for s in shapes {
        sum += s.area();
    }
    sum
}

fn main() {
    println!("{}", total(&[]));
}

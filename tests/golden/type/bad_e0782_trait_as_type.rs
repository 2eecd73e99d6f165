// A trait is not the type of a parameter.
trait Animal {
    fn name(&self) -> String;
}

fn greet(a: Animal) -> String { //~ E0782
    a.name()
}

fn main() {}

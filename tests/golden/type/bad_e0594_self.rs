// A method with &self changes no field.
struct C {
    n: u32,
}

impl C {
    fn bump(&self) {
        self.n += 1; //~ E0594
    }
}

fn main() {
    C { n: 1 }.bump();
}

// A method with &self gives away a field.
struct P {
    name: String,
}

impl P {
    fn name(&self) -> String {
        self.name //~ E0507
    }
}

fn main() {
    println!("{}", P { name: String::new() }.name());
}

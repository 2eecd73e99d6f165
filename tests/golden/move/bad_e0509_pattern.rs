// Nor by a pattern.
struct Guard {
    name: String,
}

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.name);
    }
}

fn main() {
    let g = Guard { name: String::from("x") };
    let Guard { name } = g; //~ E0509
    println!("{name}");
}

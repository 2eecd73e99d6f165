// A type with a destructor cannot lose a field.
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
    let n = g.name; //~ E0509
    println!("{n}");
}

// A field was moved out: the whole cannot be used.
struct P {
    name: String,
    age: u32,
}

fn show(p: P) {
    println!("{} {}", p.name, p.age);
}

fn main() {
    let p = P { name: String::from("ada"), age: 36 };
    let name = p.name;
    println!("{name} {}", p.age);
    show(p); //~ E0382
}

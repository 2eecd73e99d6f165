// Moved into a struct.
struct P {
    name: String,
}

fn main() {
    let name = String::from("ada");
    let p = P { name };
    println!("{} {}", p.name, name); //~ E0382
}

// Nor can the whole be borrowed.
#[derive(Debug)]
struct P {
    name: String,
    age: u32,
}

fn main() {
    let p = P { name: String::from("ada"), age: 36 };
    let name = p.name;
    println!("{name}");
    println!("{:?}", p); //~ E0382
}

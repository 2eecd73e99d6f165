// After the whole was moved, its fields are gone.
struct P {
    name: String,
    age: u32,
}

fn main() {
    let p = P { name: String::from("ada"), age: 36 };
    let q = p;
    println!("{} {}", q.name, p.age); //~ E0382
}

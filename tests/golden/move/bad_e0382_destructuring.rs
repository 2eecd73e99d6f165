// A struct pattern moves the fields it binds.
struct P {
    name: String,
    age: u32,
}

fn main() {
    let p = P { name: String::from("ada"), age: 36 };
    let P { name, age } = p;
    println!("{name} {age}");
    println!("{}", p.name); //~ E0382
}

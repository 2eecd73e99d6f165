// A field of a boxed struct was moved out.
struct P {
    name: String,
    age: u32,
}

fn main() {
    let b = Box::new(P { name: String::from("ada"), age: 36 });
    let name = b.name;
    println!("{name} {}", b.age);
    let p = *b; //~ E0382
    println!("{}", p.age);
}

// A field of a moved struct cannot be assigned.
struct P {
    name: String,
    age: u32,
}

fn main() {
    let mut p = P { name: String::from("ada"), age: 36 };
    let q = p;
    p.age = 37; //~ E0382
    println!("{}", q.name);
}

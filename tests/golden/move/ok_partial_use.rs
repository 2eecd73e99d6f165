// The fields that were not moved stay usable, also mutably.
struct P {
    name: String,
    tags: Vec<i32>,
    age: u32,
}

fn main() {
    let mut p = P { name: String::from("ada"), tags: vec![1], age: 36 };
    let name = p.name;
    p.tags.push(2);
    p.age += 1;
    println!("{name} {} {}", p.tags.len(), p.age);
    p.name = String::from("eve");
    let q = p;
    println!("{}", q.name);
}

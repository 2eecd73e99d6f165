// After a field moved out, the other fields can be used.
struct P {
    name: String,
    path: String,
    id: u32,
}

fn main() {
    let p = P { name: String::from("a"), path: String::from("b"), id: 1 };
    let n = p.name;
    println!("{n} {} {}", p.path, p.id);
    let q = p.path;
    println!("{q}");
}

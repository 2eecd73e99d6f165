// After a field moved out, the whole cannot be used.
struct P {
    name: String,
    id: u32,
}

fn main() {
    let p = P { name: String::from("a"), id: 1 };
    let n = p.name;
    let q = p; //~ E0382
    println!("{n} {}", q.id);
}

// The whole moved, several parts used.
struct P {
    name: String,
    id: u32,
}

fn main() {
    let p = P { name: String::from("a"), id: 1 };
    let n = p;
    println!("{}", p.name);
    println!("{}", p.id); //~ E0382
    println!("{}", n.name);
    let q = p;
    println!("{}", q.id);
}

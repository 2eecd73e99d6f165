// The part used first, then the whole.
struct P {
    name: String,
    id: u32,
}
impl P {
    fn id(&self) -> u32 {
        self.id
    }
}

fn main() {
    let p = P { name: String::from("a"), id: 1 };
    let n = p.name;
    println!("{n}");
    println!("{}", p.name); //~ E0382
    println!("{}", p.id());
}

// After a part moved: the whole used first, then the part.
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
    println!("{}", p.id());
    println!("{}", p.name); //~ E0382
}

// A method borrows the whole: after a partial move it cannot be called.
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
    println!("{n} {}", p.id()); //~ E0382
}

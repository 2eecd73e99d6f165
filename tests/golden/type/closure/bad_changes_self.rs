// A method with `&self` cannot change a field in a closure either.
struct Count {
    n: u32,
}

impl Count {
    fn up(&self) {
        let mut f = || self.n += 1; //~ E0596
        f();
    }
}

fn main() {
    let c = Count { n: 1 };
    c.up();
    println!("{}", c.n);
}

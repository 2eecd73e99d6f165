// A field of a moved struct cannot be assigned.
struct P {
    a: String,
    n: u32,
}

fn main() {
    let mut p = P { a: String::new(), n: 1 };
    let q = p;
    p.n = 2; //~ E0382
    println!("{} {}", q.a, q.n);
}

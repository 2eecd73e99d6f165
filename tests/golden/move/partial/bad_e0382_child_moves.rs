// A part used after the whole, and the whole after the part: one cause.
struct P {
    a: String,
    b: String,
}

fn main() {
    let p = P { a: String::new(), b: String::new() };
    let q = p;
    let a = p.a; //~ E0382
    drop(p);
    println!("{a} {}", q.b);
}

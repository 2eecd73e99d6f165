// Parts of a moved value that are used, and moved, one after the other.
struct P {
    a: String,
    b: String,
    c: String,
}

fn main() {
    let p = P { a: String::new(), b: String::new(), c: String::new() };
    let q = p;
    println!("{}", p.a);
    let b = p.b;
    println!("{}", p.c); //~ E0382
    println!("{b} {}", q.b);
}

// A field of a boxed struct moves out; the box cannot be used.
struct P {
    a: String,
    b: String,
}

fn main() {
    let p = Box::new(P { a: String::new(), b: String::new() });
    let a = p.a;
    println!("{a} {}", p.b);
    let q = p; //~ E0382
    println!("{}", q.b);
}

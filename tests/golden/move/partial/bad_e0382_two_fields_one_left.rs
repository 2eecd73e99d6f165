// Two fields moved, one given back: the struct is not whole.
struct P {
    a: String,
    b: String,
}

fn main() {
    let mut p = P { a: String::new(), b: String::new() };
    drop(p.a);
    drop(p.b);
    p.a = String::from("new");
    println!("{}", p.a);
    let q = p; //~ E0382
    println!("{}", q.a);
}

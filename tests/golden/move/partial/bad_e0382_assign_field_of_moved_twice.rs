// Fields of a moved struct, assigned and used.
struct P {
    a: String,
    b: String,
}

fn main() {
    let mut p = P { a: String::new(), b: String::new() };
    drop(p);
    p.a = String::from("1"); //~ E0382
    p.b = String::from("2");
    println!("{}{}", p.a, p.b);
}

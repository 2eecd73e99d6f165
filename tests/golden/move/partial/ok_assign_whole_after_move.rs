// A moved variable can be given a new value.
struct P {
    a: String,
}

fn main() {
    let mut p = P { a: String::from("1") };
    let q = p;
    p = P { a: String::from("2") };
    println!("{} {}", q.a, p.a);
    drop(p.a);
    p.a = String::from("3");
    let r = p;
    println!("{}", r.a);
}

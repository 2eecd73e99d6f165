// Two fields from one value.
struct Two {
    a: String,
    b: String,
}

fn main() {
    let s = String::from("a");
    let t = Two { a: s, b: s }; //~ E0382
    println!("{}{}", t.a, t.b);
}

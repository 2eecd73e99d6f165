// A field that moved on one path only.
struct P {
    a: String,
    b: String,
}

fn f(p: P, yes: bool) -> String {
    let mut out = String::new();
    if yes {
        out = p.a;
    }
    println!("{}", p.b);
    out + &p.a //~ E0382
}

fn main() {
    println!("{}", f(P { a: String::new(), b: String::new() }, true));
}

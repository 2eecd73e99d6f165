// A field behind a box that was moved, or whose content was, cannot be assigned.
struct P {
    a: String,
    b: String,
}

fn f(mut v: Box<P>, mut w: Box<P>) {
    let content = *v;
    v.a = String::from("new"); //~ E0382
    let moved = w;
    w.b = String::from("new"); //~ E0382
    println!("{}{}", content.b, moved.a);
}

fn main() {
    f(
        Box::new(P { a: String::new(), b: String::new() }),
        Box::new(P { a: String::new(), b: String::new() }),
    );
}

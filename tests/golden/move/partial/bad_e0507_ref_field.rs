// A field behind a reference cannot be moved.
struct P {
    name: String,
}

fn f(p: &P) -> String {
    p.name //~ E0507
}

fn main() {
    println!("{}", f(&P { name: String::new() }));
}

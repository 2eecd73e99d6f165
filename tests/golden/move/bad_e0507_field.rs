// A field of what a reference points to.
struct P {
    name: String,
}

fn name(p: &P) -> String {
    p.name //~ E0507
}

fn main() {
    println!("{}", name(&P { name: String::new() }));
}

// Nor behind a mutable one.
struct P {
    name: Option<String>,
}

fn f(p: &mut P) -> String {
    p.name.unwrap() //~ E0507
}

fn main() {
    println!("{}", f(&mut P { name: None }));
}

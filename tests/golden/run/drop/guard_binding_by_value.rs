// A binding by value is a reference while the guard runs; it moves only when the arm is taken.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(o: Option<Loud>) {
    match o {
        Some(l) if l.0.len() > 3 => println!("long {}", l.0),
        Some(l) if l.0 == "b" => println!("is b"),
        Some(_) => println!("not moved"),
        None => println!("none"),
    }
    println!("end of f");
}

fn main() {
    f(Some(Loud("long name")));
    f(Some(Loud("b")));
    f(Some(Loud("c")));
    f(None);
}

//--- expected stdout
// long long name
// drop long name
// end of f
// is b
// drop b
// end of f
// not moved
// end of f
// drop c
// none
// end of f

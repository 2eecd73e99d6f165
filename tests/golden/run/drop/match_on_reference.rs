// Matching on a reference binds references: nothing moves, nothing drops.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let o = Some(Loud("a"));
    match &o {
        Some(l) => println!("see {}", l.0),
        None => {}
    }
    let mut p = Some(Loud("b"));
    if let Some(l) = &mut p {
        *l = Loud("c");
        println!("replaced");
    }
    println!("end {} {}", o.is_some(), p.is_some());
}

//--- expected stdout
// see a
// drop b
// replaced
// end true true
// drop c
// drop a

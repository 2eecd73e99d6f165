// An elided reference is pushed to a vector of static ones.
fn f(v: &mut Vec<&'static str>, s: &str) {
    v.push(s); //~ E0521
}

fn main() {}

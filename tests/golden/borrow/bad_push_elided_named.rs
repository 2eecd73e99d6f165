// An elided reference is pushed to a vector with a named lifetime.
fn f<'a>(v: &mut Vec<&'a str>, s: &str) {
    v.push(s); //~ E0621
}

fn main() {}

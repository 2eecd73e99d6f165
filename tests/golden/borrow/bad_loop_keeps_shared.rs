// A loop keeps references to a variable that it changes.
fn main() {
    let mut v = Vec::new();
    let mut s = String::new();
    for i in 0..3 {
        s.push('a'); //~ E0502
        v.push(&s);
    }
    println!("{}", v.len());
}

// References to references, and which of them is in use.
fn main() {
    let mut s = String::from("x");
    let r = &mut s;
    let q = &r;
    println!("{q}");
    r.push('a');
    let p = &mut *r;
    p.push('b');
    println!("{r}");
    let z = &s; //~ E0502
    r.push('c');
    println!("{z}");
}

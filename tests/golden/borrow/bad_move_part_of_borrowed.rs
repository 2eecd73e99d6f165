// A field is moved while the whole is borrowed.
fn main() {
    let p = (String::new(), String::new());
    let r = &p;
    let t = p.1; //~ E0505
    println!("{}{t}", r.0);
}

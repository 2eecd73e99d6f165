// One field is moved while another one is borrowed.
fn main() {
    let p = (String::new(), String::new());
    let r = &p.0;
    let t = p.1;
    println!("{r}{t}");
}

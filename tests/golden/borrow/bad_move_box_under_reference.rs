// A box is moved while its content is borrowed.
fn main() {
    let x = Box::new(5);
    let r = &*x;
    let y = x; //~ E0505
    println!("{r}{y}");
}

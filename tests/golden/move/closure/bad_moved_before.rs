// A closure cannot capture what was moved away before.
fn main() {
    let s = String::from("s");
    let t = s;
    let show = || println!("{s}"); //~ E0382
    show();
    println!("{t}");
}

// After the reference points elsewhere, the first variable is free.
fn main() {
    let mut s = String::from("a");
    let mut r = &s;
    let t = String::new();
    r = &t;
    s = String::from("b");
    println!("{r}{s}");
}

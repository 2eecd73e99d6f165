// Two elements from one value.
fn main() {
    let s = String::from("a");
    let a = [s, String::new(), s]; //~ E0382
    println!("{a:?}");
}

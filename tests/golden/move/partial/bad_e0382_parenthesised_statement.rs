// A statement that only names a variable moves it.
fn main() {
    let s = String::from("a");
    s;
    println!("{s}"); //~ E0382
}

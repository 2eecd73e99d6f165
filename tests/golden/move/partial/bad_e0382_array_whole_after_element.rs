// An array with a moved element cannot be used whole, nor indexed.
fn main() {
    let a = [String::from("a"), String::from("b")];
    let [x, _] = a;
    println!("{x} {}", a[1]); //~ E0382
}

// Nor can it be borrowed.
fn main() {
    let a = [String::from("a"), String::from("b")];
    let [x, _] = a;
    println!("{x}");
    for s in &a { //~ E0382
        println!("{s}");
    }
}

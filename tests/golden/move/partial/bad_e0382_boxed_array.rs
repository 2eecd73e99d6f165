// Elements move out of a boxed array by pattern.
fn main() {
    let a = Box::new([String::from("a"), String::from("b")]);
    let [x, _] = *a;
    println!("{x}");
    let [y, _] = *a; //~ E0382
    println!("{y}");
}

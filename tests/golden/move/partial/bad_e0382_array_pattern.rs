// An element moved out of an array by a pattern.
fn main() {
    let a = [String::from("a"), String::from("b"), String::from("c")];
    let [x, ..] = a;
    println!("{x}");
    let [.., z] = a;
    println!("{z}");
    let [y, _, _] = a; //~ E0382
    println!("{y}");
}

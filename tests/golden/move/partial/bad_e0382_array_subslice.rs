// Elements moved by a subslice pattern, one of them used again.
fn main() {
    let a = [String::from("a"), String::from("b"), String::from("c")];
    let [_, rest @ ..] = a;
    println!("{}", rest.len());
    let [first, ..] = a;
    println!("{first}");
    let [_, second, _] = a; //~ E0382
    println!("{second}");
}

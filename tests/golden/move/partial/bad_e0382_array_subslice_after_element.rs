// An element moved, then a subslice over it.
fn main() {
    let a = [String::from("a"), String::from("b"), String::from("c")];
    let [.., last] = a;
    let [_, rest @ ..] = a; //~ E0382
    println!("{last} {}", rest.len());
}

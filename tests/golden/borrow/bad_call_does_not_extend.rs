// A call's argument is not extended.
fn main() {
    fn id(x: &String) -> &String {
        x
    }
    let w = id(&String::from("a")); //~ E0716
    println!("{}", w);
}

// Different elements of an array move one after the other.
fn main() {
    let a = [String::from("a"), String::from("b"), String::from("c")];
    let [x, ..] = a;
    let [_, rest @ ..] = a;
    println!("{x} {rest:?}");
    let mut b = [String::from("p"), String::from("q")];
    let [p, _] = b;
    b = [String::from("r"), String::from("s")];
    println!("{p} {b:?}");
}

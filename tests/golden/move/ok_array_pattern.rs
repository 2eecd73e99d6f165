// An array is taken apart by a pattern.
fn main() {
    let a = [String::from("x"), String::from("y")];
    let [first, second] = a;
    println!("{first} {second}");
}

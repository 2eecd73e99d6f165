// A method whose result cannot be named for this receiver is not there: what `join` and `as_deref` give.
fn main() {
    let numbers = vec![1, 2, 3];
    let text = numbers.join(", "); //~ E0599
    let n = Some(5);
    let m = n.as_deref(); //~ E0599
    let words = vec!["a", "b"];
    println!("{}", words.join("-"));
}

// `map` wants a closure of one parameter.
fn main() {
    let v = vec![1, 2];
    let r: Vec<i32> = v.iter().map(|a, b| a + b).collect(); //~ E0593
    println!("{r:?}");
}

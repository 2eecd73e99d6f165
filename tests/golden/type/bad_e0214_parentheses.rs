// Only `Fn`, `FnMut` and `FnOnce` take their arguments in parentheses.
fn f(x: Vec(i32)) -> Option(i32) { //~ E0214
    x.first().copied()
}
fn call(g: impl Fn(i32) -> i32) -> i32 {
    g(1)
}
fn main() {
    let v: Vec(&str) = vec!["a"]; //~ E0214
    println!("{:?} {}", v, call(|x| x + 1));
    println!("{:?}", f(vec![1]));
}

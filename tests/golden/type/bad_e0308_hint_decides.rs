// What the result is wanted to be decides what the argument has to be.
fn pick<T>(a: Option<T>, b: T) -> T { b }
fn main() {
    let x: i32 = "5".parse().unwrap_or("0"); //~ E0308
    let y: String = pick(None, "a"); //~ E0308
    let z: &[i32] = pick(None, &[1, 2]);
    let b: Box<i32> = Box::new("a"); //~ E0308
    let c: Option<String> = Some("a"); //~ E0308
    let d: Vec<String> = vec!["a"]; //~ E0308
}

// Calls that do nothing, or less than they seem to.
#[derive(Debug)]
struct Token;
fn show(n: &i32) {
    println!("{n}");
}
fn main() {
    let token = Token;
    let first = &token;
    let second = first.clone();
    let double = &&token;
    let third = double.clone();
    println!("{second:?} {third:?}");
    let text = String::from("a");
    let copied = (&&text).clone();
    println!("{copied}");
    let n = 3;
    std::mem::forget(n);
    std::mem::forget(&text);
    vec![1, 2].iter().map(show);
    let mut m = 5;
    m = m;
    println!("{m}");
}

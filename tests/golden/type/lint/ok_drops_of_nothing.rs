// `drop` of a reference and of what is `Copy`.
fn main() {
    let s = String::from("a");
    let n = 5;
    drop(&s);
    drop(n);
    drop((1, 'a'));
    drop(s);
}

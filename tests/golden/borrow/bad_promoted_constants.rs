// References to constants live for ever, those to sums do not.
fn main() {
    let mut v: Vec<&i32> = vec![];
    v.push(&5);
    let n = 6;
    v.push(&(n + 1)); //~ E0716
    println!("{}", v.len());
}

// The argument of a push pushes itself.
fn main() {
    let mut v = vec![3, 1];
    v.push({
        v.push(1); //~ E0499
        2
    });
    println!("{v:?}");
}

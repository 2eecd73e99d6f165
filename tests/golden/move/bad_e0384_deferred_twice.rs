// A deferred variable without mut, assigned on a path that has assigned it already.
fn main() {
    let n;
    n = 1;
    if n < 5 {
        n = 2; //~ E0384
    }
    println!("{n}");
}

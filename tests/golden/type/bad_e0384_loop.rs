// A deferred variable that a loop would assign again.
fn main() {
    let n;
    for i in 0..3 {
        n = i; //~ E0384
        println!("{n}");
    }
}

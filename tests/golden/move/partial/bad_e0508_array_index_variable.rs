// By a variable index, in a loop.
fn main() {
    let a = [String::from("a"), String::from("b")];
    for i in 0..2 {
        let s = a[i]; //~ E0508
        println!("{s}");
    }
}

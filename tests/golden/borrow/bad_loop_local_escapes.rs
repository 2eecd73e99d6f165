// References to a variable of the loop's body are kept.
fn main() {
    let mut v = Vec::new();
    for i in 0..3 {
        let s = String::new();
        v.push(&s); //~ E0597
    }
    println!("{}", v.len());
}

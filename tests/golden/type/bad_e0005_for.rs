// A pattern of `for` that may not fit.
fn main() {
    let v = vec![Some(1), None];
    for Some(n) in v { //~ E0005
        println!("{n}");
    }
}

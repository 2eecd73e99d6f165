// `Some(x)` against a value that is no `Option`.
fn main() {
    let n = 5;
    if let Some(x) = n { //~ E0308
        println!("{x}");
    }
}

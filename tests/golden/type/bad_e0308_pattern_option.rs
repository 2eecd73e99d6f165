// Some(..) does not match a plain number.
fn main() {
    let n = 2;
    if let Some(x) = n { //~ E0308
        println!("{x}");
    }
}

// The branches of an `if` have different types.
fn main() {
    let x = if 1 < 2 {
        1
    } else {
        "two" //~ E0308
    };
    println!("{}", x);
}

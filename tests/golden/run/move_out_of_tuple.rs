// Parts of a tuple move one by one.
fn main() {
    let t = (String::from("a"), String::from("b"), 3);
    let a = t.0;
    let b = t.1;
    println!("{a} {b} {}", t.2);
}

//--- expected stdout
// a b 3

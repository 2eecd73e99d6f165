// unwrap on None.
//@ exit: 101
fn main() {
    let v: Vec<i32> = Vec::new();
    let first = v.get(0);
    println!("{}", first.is_none());
    println!("{}", first.unwrap()); //~ panic
}

//--- expected stdout
// true
//--- expected panic
// called `Option::unwrap()` on a `None` value

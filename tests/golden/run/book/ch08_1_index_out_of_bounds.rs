// An index beyond the end panics, `get` would not have.
//@ exit: 101
fn main() {
    let v = vec![1, 2, 3, 4, 5];
    println!("{:?}", v.get(100));
    println!("{}", v[100]); //~ panic
}

//--- expected panic
// index out of bounds: the len is 5 but the index is 100
//--- expected stdout
// None

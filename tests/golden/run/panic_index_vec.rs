// Indexing a vector out of bounds panics with index and length.
//@ exit: 101
fn main() {
    let v = vec![1, 2, 3];
    let i = v.len();
    println!("{}", v[i - 1]);
    println!("{}", v[i]); //~ panic
}

//--- expected stdout
// 3
//--- expected panic
// index out of bounds: the len is 3 but the index is 3

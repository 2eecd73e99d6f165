// A range end past the length.
//@ exit: 101
fn main() {
    let v = vec![1, 2, 3];
    let n = v.len() + 1;
    println!("{:?}", &v[1..3]);
    println!("{:?}", &v[1..n]); //~ panic
}

//--- expected stdout
// [2, 3]
//--- expected panic
// range end index 4 out of range for slice of length 3

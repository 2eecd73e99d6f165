// A range start past the length.
//@ exit: 101
fn main() {
    let v = [1, 2, 3];
    let n = v.len() + 2;
    println!("{:?}", &v[n - 2..]);
    println!("{:?}", &v[n..]); //~ panic
}

//--- expected stdout
// []
//--- expected panic
// range start index 5 out of range for slice of length 3

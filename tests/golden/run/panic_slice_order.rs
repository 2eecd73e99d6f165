// A range whose start is past its end.
//@ exit: 101
fn main() {
    let v = [1, 2, 3];
    let (from, to) = (v.len(), v.len() - 2);
    println!("{:?}", &v[to..from]);
    println!("{:?}", &v[from..to]); //~ panic
}

//--- expected stdout
// [2, 3]
//--- expected panic
// slice index starts at 3 but ends at 1

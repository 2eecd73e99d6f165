// Writing past the end of a slice panics, too, before anything is written.
//@ exit: 101
fn set(part: &mut [u8], i: usize) {
    part[i] = 9; //~ panic
}

fn main() {
    let mut v = vec![0u8; 5];
    set(&mut v[..3], 2);
    println!("{:?}", v);
    set(&mut v[..3], 3);
}

//--- expected stdout
// [0, 0, 9, 0, 0]
//--- expected panic
// index out of bounds: the len is 3 but the index is 3

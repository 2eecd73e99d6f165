// expect on None shows the caller's text.
//@ exit: 101
fn find(v: &[i32], x: i32) -> Option<usize> {
    for i in 0..v.len() {
        if v[i] == x {
            return Some(i);
        }
    }
    None
}

fn main() {
    let v = [4, 5];
    println!("{}", find(&v, 5).expect("5 is there"));
    println!("{}", find(&v, 6).expect("6 should be there")); //~ panic
}

//--- expected stdout
// 1
//--- expected panic
// 6 should be there

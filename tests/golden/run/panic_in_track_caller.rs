// What panics in a `#[track_caller]` function is told of its caller; an impl has the attribute of its trait.
//@ exit: 101
use std::ops::Index;
struct Row(Vec<i32>);
impl Index<usize> for Row {
    type Output = i32;
    fn index(&self, i: usize) -> &i32 {
        &self.0[i]
    }
}
#[track_caller]
fn checked(n: i32) -> i32 {
    assert!(n > 0, "{n} is too small");
    n
}
fn main() {
    let row = Row(vec![1, 2]);
    println!("{}", row[1] + checked(3));
    println!("{}", row[2]); //~ panic
}

//--- expected stdout
// 5
//--- expected panic
// index out of bounds: the len is 2 but the index is 2

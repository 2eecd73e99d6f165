// A `&mut` that is an element of a vector is reborrowed through `IndexMut`.
fn main() {
    let mut a = 1;
    let mut v = vec![&mut a];
    let x: &mut i32 = v[0];
    *x = 2;
}

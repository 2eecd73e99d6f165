// To reborrow an element mutably, the vector must be `mut`.
fn main() {
    let mut a = 1;
    let v = vec![&mut a];
    let x: &mut i32 = v[0]; //~ E0596
    *x = 2;
}

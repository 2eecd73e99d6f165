// What an operator on references gives is known as that of their values is.
fn main() {
    let w = &5;
    let y: i32 = w * 2;
    let z: &i32 = w * 2; //~ E0308
    let a: &i32 = w + w; //~ E0308
    let b: bool = w - 1; //~ E0308
    let f: u8 = 5 + w; //~ E0308
    let r: &i64 = &1 - &2; //~ E0308
    let s: i64 = &1 - 2;
    let mut sum = 0;
    sum += &1u8;
    let t: i32 = sum; //~ E0308
}

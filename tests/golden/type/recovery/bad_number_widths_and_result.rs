// Two widths of numbers in one operation: the result has the left one's type.
fn main() {
    let p: i32 = 1;
    let q: i64 = 2;
    let a: i64 = p + q; //~ E0277 E0308
    let b: i32 = p * q; //~ E0277 E0308
    let c: i64 = p + q + q; //~ E0277 E0308
    let d = p / 2.5; //~ E0277
    let e: i32 = d;
    let f: u64 = p as u64 + q; //~ E0277 E0308
    let g: bool = p < q; //~ E0308
}

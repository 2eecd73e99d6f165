// A pointer to a slice knows how many elements there are; two are equal if they point to the same ones.
use std::ptr::NonNull;

fn main() {
    let x = [1, 2, 3];
    let p: *const [i32] = &x;
    println!("{} {} {}", p.len(), p.is_empty(), p.is_null());
    println!("{}", p == &x);
    let first: *const [i32] = &x[..1];
    println!("{} {}", first.len(), first == &x);
    let mut bytes = vec![1u8, 2];
    let m: *mut [u8] = &mut bytes[..];
    println!("{} {}", m.len(), m.is_empty());
    let none: *const [i32] = &[];
    println!("{} {}", none.len(), none.is_empty());
    let n: NonNull<[u8]> = NonNull::from(&mut bytes[..]);
    println!("{} {}", n.len(), n.is_empty());
}

//--- expected stdout
// 3 false false
// true
// 1 false
// 2 false
// 0 true
// 2 false

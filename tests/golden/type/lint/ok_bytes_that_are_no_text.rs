// Bytes that are known, and are no UTF-8: by a literal, or by a variable that holds one.
use std::str;
fn main() {
    let s = b"\x82\xe6";
    let a = str::from_utf8(s);
    let t = s;
    let b = str::from_utf8(t);
    let mut u = b"\x82";
    let c = str::from_utf8(u);
    u = b"a";
    let x = [0x82u8];
    let d = str::from_utf8(&x);
    let y: &[u8] = &[0x82, 0x83];
    let e = str::from_utf8(y);
    let f = str::from_utf8(&x[..]);
    let g = str::from_utf8(&*b"\x82");
    let (p, _) = (b"\x82", 1);
    let h = str::from_utf8(p);
    let i = str::from_utf8(b"\x41");
    println!("{a:?} {b:?} {c:?} {d:?} {e:?} {f:?} {g:?} {h:?} {i:?} {u:?}");
}

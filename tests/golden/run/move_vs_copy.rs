// Assignment copies Copy types and moves the rest; references are copied, too.
fn main() {
    let a = 5;
    let b = a;
    let r = &b;
    let q = r;
    println!("{a} {b} {r} {q}");
    let s = String::from("heap");
    let t = s;
    let pair = (1, 'c');
    let copy = pair;
    println!("{t} {:?} {:?}", pair, copy);
}

//--- expected stdout
// 5 5 5 5
// heap (1, 'c') (1, 'c')

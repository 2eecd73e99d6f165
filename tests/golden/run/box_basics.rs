// A Box owns its value on the heap: read, written, moved, cloned, taken out.
fn main() {
    let mut b = Box::new(41);
    *b += 1;
    let c = b.clone();
    let d = b;
    println!("{} {} {}", c, d, *c == *d);
    let s = Box::new(String::from("inside"));
    println!("{} {}", s.len(), s);
    let out: String = *s;
    println!("{out}");
    let nested = Box::new(Box::new([1, 2, 3]));
    println!("{} {:?}", nested[1], nested);
}

//--- expected stdout
// 42 42 true
// 6 inside
// inside
// 2 [1, 2, 3]

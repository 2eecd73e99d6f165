// mem::replace and mem::swap move without dropping.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
use std::mem;

fn main() {
    let mut a = Loud("a");
    let mut b = Loud("b");
    mem::swap(&mut a, &mut b);
    println!("{} {}", a.0, b.0);
    let old = mem::replace(&mut a, Loud("c"));
    println!("old {}", old.0);
    let mut v = vec![1, 2];
    let w = mem::take(&mut v);
    println!("{} {}", v.len(), w.len());
}

//--- expected stdout
// b a
// old b
// 0 2
// drop b
// drop a
// drop c

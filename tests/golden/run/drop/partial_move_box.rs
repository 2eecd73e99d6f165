// A field moves out of a box: the rest is dropped, then the allocation is freed.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    a: Loud,
    b: Loud,
}

fn main() {
    let boxed = Box::new(Pair { a: Loud("a"), b: Loud("b") });
    let b = boxed.b;
    println!("have {}", b.0);
    let _last = Loud("last");
    println!("left {}", boxed.a.0);
}

//--- expected stdout
// have b
// left a
// drop last
// drop b
// drop a

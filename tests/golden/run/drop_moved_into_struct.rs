// A value moved into a field, a vector or an option is dropped by its new owner only.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Holder {
    inner: Loud,
    more: Vec<Loud>,
}

fn main() {
    let a = Loud("a");
    let b = Loud("b");
    let mut h = Holder { inner: a, more: Vec::new() };
    h.more.push(b);
    let o = Some(h);
    println!("moved");
    if let Some(h) = &o {
        println!("{} {}", h.inner.0, h.more.len());
    }
}

//--- expected stdout
// moved
// a 1
// drop a
// drop b

// `?` in a later argument drops the arguments before it.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn get(ok: bool) -> Option<Loud> {
    if ok { Some(Loud("second")) } else { None }
}

fn both(a: Loud, b: Loud) -> usize {
    println!("both {} {}", a.0, b.0);
    2
}

fn f(ok: bool) -> Option<usize> {
    let n = both(Loud("first"), get(ok)?) + 1;
    Some(n)
}

fn main() {
    println!("{:?}", f(true));
    println!("{:?}", f(false));
}

//--- expected stdout
// both first second
// drop second
// drop first
// Some(3)
// drop first
// None

// `take` and `replace` hand the old content out.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut o = Some(Loud("one"));
    let t = o.take();
    println!("taken {} {}", t.is_some(), o.is_none());
    o = Some(Loud("two"));
    let old = o.replace(Loud("three"));
    println!("old {}", old.unwrap().0);
    o.take();
    println!("end");
}

//--- expected stdout
// taken true true
// old two
// drop two
// drop three
// end
// drop one

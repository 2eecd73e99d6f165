// Assigning to an initialised variable or field drops the old value after the new one is computed.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

struct Holder {
    slot: Loud,
}

fn main() {
    let mut a = make("a1");
    a = make("a2");
    println!("holding {}", a.0);
    let mut h = Holder { slot: make("h1") };
    h.slot = make("h2");
    let mut v = vec![make("v1")];
    v[0] = make("v2");
    let mut b = Box::new(make("b1"));
    *b = make("b2");
    println!("end");
}

//--- expected stdout
// make a1
// make a2
// drop a1
// holding a2
// make h1
// make h2
// drop h1
// make v1
// make v2
// drop v1
// make b1
// make b2
// drop b1
// end
// drop b2
// drop v2
// drop h2
// drop a2

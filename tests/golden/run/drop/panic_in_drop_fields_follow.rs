// When a struct's `drop` panics, its fields and the other locals are still dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Outer(Loud, Loud);

impl Drop for Outer {
    fn drop(&mut self) {
        println!("drop outer");
        panic!("outer"); //~ panic
    }
}

fn main() {
    let _first = Loud("first");
    let _o = Outer(Loud("field 0"), Loud("field 1"));
    let _last = Loud("last");
}

//--- expected stdout
// drop last
// drop outer
// drop field 0
// drop field 1
// drop first
//--- expected panic
// outer

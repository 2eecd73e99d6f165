// A panic in `clone` of a vector's element drops the clones that were made.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Item(Loud, u32);

impl Clone for Item {
    fn clone(&self) -> Item {
        if self.1 == 2 {
            panic!("cannot clone {}", self.1); //~ panic
        }
        Item(Loud("clone"), self.1)
    }
}

fn main() {
    let v = vec![Item(Loud("i0"), 0), Item(Loud("i1"), 1), Item(Loud("i2"), 2)];
    let w = v.clone();
    println!("{}", w.len());
}

//--- expected stdout
// drop clone
// drop clone
// drop i0
// drop i1
// drop i2
//--- expected panic
// cannot clone 2

// `let _ = place` moves nothing: the value is still there.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a = Loud("a");
    let _ = a;
    println!("still {}", a.0);
    let (_, b) = (Loud("left"), Loud("right"));
    println!("tuple taken apart, {}", b.0);
}

//--- expected stdout
// still a
// drop left
// tuple taken apart, right
// drop right
// drop a

// Fields of fields move alone; what is left is dropped in order.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Inner {
    x: Loud,
    y: Loud,
}
struct Outer {
    first: Inner,
    second: Inner,
}

fn main() {
    let o = Outer {
        first: Inner { x: Loud("fx"), y: Loud("fy") },
        second: Inner { x: Loud("sx"), y: Loud("sy") },
    };
    let x = o.first.x;
    drop(o.second.y);
    println!("have {}", x.0);
}

//--- expected stdout
// drop sy
// have fx
// drop fx
// drop fy
// drop sx

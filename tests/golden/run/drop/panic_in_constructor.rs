// A panic in a constructor drops its locals and what it was given.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Owner {
    left: Loud,
    right: Loud,
}

impl Owner {
    fn new(left: Loud, ok: bool) -> Owner {
        let right = Loud("right");
        assert!(ok, "not ok"); //~ panic
        Owner { left, right }
    }
}

fn main() {
    let a = Owner::new(Loud("left 1"), true);
    println!("{} {}", a.left.0, a.right.0);
    let b = Owner::new(Loud("left 2"), false);
    println!("{}", b.left.0);
}

//--- expected stdout
// left 1 right
// drop right
// drop left 2
// drop left 1
// drop right
//--- expected panic
// not ok

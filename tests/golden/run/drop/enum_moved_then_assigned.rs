// An enum whose payload moved conditionally is assigned as a whole.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Slot {
    Full(Loud, Loud),
    Empty,
}

fn f(take: bool) {
    let mut s = Slot::Full(Loud("left"), Loud("right"));
    if take {
        if let Slot::Full(l, _) = s {
            println!("took {}", l.0);
        }
    }
    println!("assign");
    s = Slot::Empty;
    println!("end");
    if let Slot::Full(..) = s {
        println!("never");
    }
}

fn main() {
    f(true);
    f(false);
}

//--- expected stdout
// took left
// drop left
// assign
// drop right
// end
// assign
// drop left
// drop right
// end

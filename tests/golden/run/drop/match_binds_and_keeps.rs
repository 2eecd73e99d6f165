// A match that moves in one arm, borrows in another, ignores in a third.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Cmd {
    Take(Loud),
    Look(Loud),
    Skip(Loud),
}

fn run(c: Cmd) {
    match c {
        Cmd::Take(l) => println!("take {}", l.0),
        Cmd::Look(ref l) => println!("look {}", l.0),
        Cmd::Skip(_) => println!("skip"),
    }
    println!("end of run");
}

fn main() {
    run(Cmd::Take(Loud("t")));
    run(Cmd::Look(Loud("l")));
    run(Cmd::Skip(Loud("s")));
}

//--- expected stdout
// take t
// drop t
// end of run
// look l
// end of run
// drop l
// skip
// end of run
// drop s

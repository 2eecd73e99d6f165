// A guard of an or-pattern runs once for each alternative that matches.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    match (Loud("a"), Loud("b")) {
        (x, _) | (_, x) if { println!("try {}", x.0); x.0 == "b" } => println!("took {}", x.0),
        _ => println!("none"),
    }
}

//--- expected stdout
// try a
// try b
// took b
// drop b
// drop a

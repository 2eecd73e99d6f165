// An or-pattern moves the same names from different places.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum E {
    A(Loud, u32),
    B { n: u32, l: Loud },
    C,
}

fn f(e: E) -> Option<(Loud, u32)> {
    match e {
        E::A(l, n) | E::B { n, l } => Some((l, n)),
        E::C => None,
    }
}

fn main() {
    for e in [E::A(Loud("in a"), 1), E::B { n: 2, l: Loud("in b") }, E::C] {
        match f(e) {
            Some((l, n)) => println!("{} {n}", l.0),
            None => println!("none"),
        }
    }
}

//--- expected stdout
// in a 1
// drop in a
// in b 2
// drop in b
// none

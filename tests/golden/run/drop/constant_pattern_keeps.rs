// A constant in a pattern compares and moves nothing.
#[derive(PartialEq, Eq)]
enum Kind {
    Small,
    Large,
}
const DEFAULT: Kind = Kind::Small;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(k: Kind, l: Loud) {
    match (k, l) {
        (DEFAULT, Loud("special")) => println!("special"),
        (DEFAULT, _) => println!("default"),
        (_, Loud(name)) => println!("other {name}"),
    }
}

fn main() {
    f(Kind::Small, Loud("special"));
    f(Kind::Small, Loud("plain"));
    f(Kind::Large, Loud("large"));
}

//--- expected stdout
// special
// drop special
// default
// drop plain
// other large
// drop large

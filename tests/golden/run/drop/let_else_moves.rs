// A `let else` moves on a match and drops the scrutinee before the `else` block otherwise.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum E {
    A(Loud),
    B(Loud),
}

fn make(a: bool) -> E {
    if a { E::A(Loud("in a")) } else { E::B(Loud("in b")) }
}

fn f(a: bool) -> u32 {
    let E::A(l) = make(a) else {
        println!("else");
        return 0;
    };
    println!("have {}", l.0);
    1
}

fn main() {
    println!("{}", f(true));
    println!("{}", f(false));
}

//--- expected stdout
// have in a
// drop in a
// 1
// drop in b
// else
// 0

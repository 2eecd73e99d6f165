// A deep path of moves, on two of three paths.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct S {
    t: (Loud, Option<(Loud, Loud)>),
    l: Loud,
}

fn f(n: u32) {
    let b = Box::new(S { t: (Loud("t0"), Some((Loud("p"), Loud("q")))), l: Loud("l") });
    match n {
        0 => {
            if let Some((_, q)) = b.t.1 {
                println!("q {}", q.0);
            }
        }
        1 => drop(b.t.0),
        _ => {}
    }
    println!("end of f({n})");
}

fn main() {
    f(0);
    f(1);
    f(2);
}

//--- expected stdout
// q q
// drop q
// end of f(0)
// drop t0
// drop p
// drop l
// drop t0
// end of f(1)
// drop p
// drop q
// drop l
// end of f(2)
// drop t0
// drop p
// drop q
// drop l

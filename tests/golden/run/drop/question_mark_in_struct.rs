// `?` in a field of a struct expression, with temporaries around.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    a: Loud,
    b: u32,
}

fn number(l: &Loud) -> Result<u32, Loud> {
    if l.0.len() > 2 { Ok(l.0.len() as u32) } else { Err(Loud("too short")) }
}

fn make(name: &'static str) -> Result<Pair, Loud> {
    Ok(Pair { a: Loud("a"), b: number(&Loud(name))? })
}

fn main() {
    for name in ["long", "s"] {
        match make(name) {
            Ok(p) => println!("{} {}", p.a.0, p.b),
            Err(e) => println!("error {}", e.0),
        }
    }
}

//--- expected stdout
// drop long
// a 4
// drop a
// drop a
// drop s
// error too short
// drop too short

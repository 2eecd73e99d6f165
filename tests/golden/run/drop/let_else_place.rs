// A `let else` on a variable leaves it alone when it does not match.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for o in [Ok(Loud("ok")), Err(Loud("err"))] {
        let Ok(l) = o else {
            println!("still here");
            continue;
        };
        println!("have {}", l.0);
    }
}

//--- expected stdout
// have ok
// drop ok
// still here
// drop err

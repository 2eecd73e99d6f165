// `if let Some(x) = opt` empties the option; on the other path it is dropped at its end.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(o: Option<Loud>, take: bool) {
    let local = o;
    if take {
        if let Some(l) = local {
            println!("took {}", l.0);
        }
    }
    println!("end of f");
}

fn main() {
    f(Some(Loud("a")), true);
    f(Some(Loud("b")), false);
    f(None, true);
}

//--- expected stdout
// took a
// drop a
// end of f
// end of f
// drop b
// end of f

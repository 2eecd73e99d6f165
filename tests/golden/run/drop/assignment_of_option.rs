// Setting an `Option` to `None` drops its content.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut o = Some(Loud("one"));
    println!("have {}", o.is_some());
    o = None;
    println!("none {}", o.is_none());
    o = Some(Loud("two"));
    if let Some(l) = &mut o {
        *l = Loud("three");
    }
    println!("end");
}

//--- expected stdout
// have true
// drop one
// none true
// drop two
// end
// drop three

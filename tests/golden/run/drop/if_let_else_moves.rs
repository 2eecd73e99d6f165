// `if let` by value on a variable: the rest is dropped where the variable is.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(p: (Option<Loud>, Loud)) {
    let _before = Loud("before");
    let p = p;
    let _after = Loud("after");
    if let (Some(l), _) = p {
        println!("then {}", l.0);
    } else {
        println!("else");
    }
    println!("end of f");
}

fn main() {
    f((Some(Loud("some")), Loud("second")));
    f((None, Loud("second")));
}

//--- expected stdout
// then some
// drop some
// end of f
// drop after
// drop second
// drop before
// else
// end of f
// drop after
// drop second
// drop before

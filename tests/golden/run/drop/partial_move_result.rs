// The arms of a match move different payloads.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(r: Result<Loud, (Loud, Loud)>) {
    let kept;
    match r {
        Ok(l) => kept = l,
        Err((_, second)) => kept = second,
    }
    println!("kept {}", kept.0);
}

fn main() {
    f(Ok(Loud("ok")));
    f(Err((Loud("e0"), Loud("e1"))));
}

//--- expected stdout
// kept ok
// drop ok
// kept e1
// drop e1
// drop e0

// `while let Some(x) = o.take()` with the option set again in the body.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut o = Some(Loud("one"));
    let mut n = 0;
    while let Some(l) = o.take() {
        println!("took {}", l.0);
        n += 1;
        if n < 3 {
            o = Some(Loud("again"));
        }
    }
}

//--- expected stdout
// took one
// drop one
// took again
// drop again
// took again
// drop again

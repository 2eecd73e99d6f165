// Breaking to an outer label drops the scopes from the inside out.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    'outer: loop {
        let _outer = Loud("outer");
        for i in 0.. {
            let _inner = Loud("inner");
            if i == 1 {
                let _innermost = Loud("innermost");
                break 'outer;
            }
        }
    }
    println!("end");
}

//--- expected stdout
// drop inner
// drop innermost
// drop inner
// drop outer
// end

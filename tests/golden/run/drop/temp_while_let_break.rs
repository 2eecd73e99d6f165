// Leaving a `while let` by `break` and `continue` drops the temporary of its scrutinee.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn always(&self) -> Option<u32> {
        Some(1)
    }
}

fn main() {
    let mut n = 0;
    while let Some(k) = Loud("t").always() {
        n += k;
        if n == 2 {
            println!("continue");
            continue;
        }
        let _inner = Loud("inner");
        if n == 3 {
            println!("break");
            break;
        }
        println!("round");
    }
    println!("end");
}

//--- expected stdout
// round
// drop inner
// drop t
// continue
// drop t
// break
// drop inner
// drop t
// end

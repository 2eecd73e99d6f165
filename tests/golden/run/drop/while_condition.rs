// The temporaries of a `while` condition are dropped before the body runs.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    let mut n = 0;
    while Loud("cond").len() > n + 2 {
        println!("body");
        n += 1;
    }
    println!("end");
}

//--- expected stdout
// drop cond
// body
// drop cond
// body
// drop cond
// end

// The value of a `break` is ready before the locals of the loop are dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let r = loop {
        let _a = Loud("a");
        let value = Loud("value");
        let _b = Loud("b");
        break value;
    };
    println!("have {}", r.0);
}

//--- expected stdout
// drop b
// drop a
// have value
// drop value

// A `break` in the right operand drops the left one's temporary.
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
    let n = loop {
        let m = Loud("left").len() + if Loud("cond").len() > 3 { break 7 } else { 1 };
        println!("{m}");
    };
    println!("{n}");
}

//--- expected stdout
// drop cond
// drop left
// 7

// A user `+=` that panics: the right operand belongs to the callee.
//@ exit: 101
use std::ops::AddAssign;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Sum(u32, Loud);

impl AddAssign<Loud> for Sum {
    fn add_assign(&mut self, other: Loud) {
        self.0 += other.0.len() as u32;
        if self.0 > 3 {
            panic!("too much"); //~ panic
        }
    }
}

fn main() {
    let mut s = Sum(0, Loud("sum"));
    s += Loud("ab");
    println!("{}", s.0);
    s += Loud("cd");
}

//--- expected stdout
// drop ab
// 2
// drop cd
// drop sum
//--- expected panic
// too much

// The operands of a user operator by value are dropped in the operator's function.
use std::ops::Mul;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Mul for Loud {
    type Output = u32;
    fn mul(self, _other: Loud) -> u32 {
        println!("mul");
        6
    }
}

fn main() {
    let n = Loud("left") * Loud("right") + Loud("l2") * Loud("r2");
    println!("{n}");
}

//--- expected stdout
// mul
// drop right
// drop left
// mul
// drop r2
// drop l2
// 12

// A user's + takes both operands.
use std::ops::Add;

struct Money(Vec<u32>);

impl Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money(vec![self.0[0] + other.0[0]])
    }
}

fn main() {
    let a = Money(vec![1]);
    let b = Money(vec![2]);
    let c = a + b;
    println!("{} {}", c.0[0], b.0[0]); //~ E0382
}

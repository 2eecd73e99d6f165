// A user's Display: used by {}, by format! and nested; width does not apply by itself.
use std::fmt;

struct Money {
    cents: i64,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:02} EUR", self.cents / 100, self.cents % 100)
    }
}

fn main() {
    let m = Money { cents: 1205 };
    println!("{m} [{:12}] {}", m, format!("<{}>", Money { cents: 99 }));
}

//--- expected stdout
// 12.05 EUR [12.05 EUR] <0.99 EUR>

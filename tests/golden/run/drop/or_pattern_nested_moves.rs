// Alternatives inside of a pattern: what one does not bind stays behind.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Side {
    Left(Loud),
    Right(Loud),
}

fn main() {
    for pair in [
        (Side::Left(Loud("l1")), Side::Right(Loud("r1"))),
        (Side::Right(Loud("r2")), Side::Right(Loud("r3"))),
    ] {
        let (Side::Left(x) | Side::Right(x), _) = pair;
        println!("x is {}", x.0);
    }
}

//--- expected stdout
// x is l1
// drop l1
// drop r1
// x is r2
// drop r2
// drop r3

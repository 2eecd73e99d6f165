// An enum with a `Drop` of its own, then the payload.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Either {
    Left(Loud),
    Right(Loud, Loud),
}

impl Drop for Either {
    fn drop(&mut self) {
        match self {
            Either::Left(l) => println!("drop either left {}", l.0),
            Either::Right(a, b) => println!("drop either right {} {}", a.0, b.0),
        }
    }
}

fn main() {
    let _a = Either::Left(Loud("l"));
    let _b = Either::Right(Loud("r0"), Loud("r1"));
}

//--- expected stdout
// drop either right r0 r1
// drop r0
// drop r1
// drop either left l
// drop l

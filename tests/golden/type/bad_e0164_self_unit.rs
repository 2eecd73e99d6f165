// A unit variant has no fields to match, a tuple variant has some.
enum E {
    A,
    B(i32),
}

impl E {
    fn number(self) -> i32 {
        match self {
            Self::A(x) => x, //~ E0164
            Self::B(x) => x,
        }
    }

    fn other(self) -> i32 {
        match self {
            Self::A => 0,
            Self::B => 1, //~ E0533
        }
    }
}

fn main() {
    println!("{}", E::A.number());
}

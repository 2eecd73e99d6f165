// A function inside of a method may use `Self` as a constructor, with a warning.
struct Unit;
struct Meters(i32);
impl Unit {
    fn again(&self) -> Unit {
        fn inner() -> Unit {
            Self
        }
        inner()
    }
}
impl Meters {
    fn twice(&self) -> Meters {
        fn inner(n: i32) -> Meters {
            Self(n * 2)
        }
        fn value(m: &Meters) -> i32 {
            let Self(n) = m;
            *n
        }
        inner(value(self))
    }
}
fn main() {
    let _u = Unit.again();
    println!("{}", Meters(2).twice().0);
}

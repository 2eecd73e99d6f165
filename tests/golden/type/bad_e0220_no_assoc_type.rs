// A trait has no such associated type.
trait T {
    type Item;

    fn f(&self) -> Self::Other; //~ E0220
}

fn main() {}

// Associated types with parameters of their own.
trait Lend {
    type Item<'a> where Self: 'a; //~ unsupported
    fn lend<'a>(&'a mut self) -> Self::Item<'a>;
}

fn main() {}

// Associated types with parameters of their own.
trait Lend {
    type Item<'a> where Self: 'a; //~ unsupported
    fn lend<'a>(&'a mut self) -> Self::Item<'a>;
}

struct Lender<'a, T>(&'a mut [T; 16]);

impl<T> Lend for [T; 16] {
    type Item<'a> = Lender<'a, T> where Self: 'a; //~ unsupported
    fn lend<'a>(&'a mut self) -> Self::Item<'a> {
        Lender(self)
    }
}

fn borrow<'a, T: Lend>(array: &'a mut T) -> <T as Lend>::Item<'a> {
    array.lend()
}

fn main() {
    let mut array = [0usize; 16];
    let lender = borrow(&mut array);
}

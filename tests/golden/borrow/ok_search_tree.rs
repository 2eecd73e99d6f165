// Insert into a search tree of boxes.
#[derive(Debug)]
enum T {
    L,
    N(Box<T>, i32, Box<T>),
}
impl T {
    fn ins(&mut self, v: i32) {
        match self {
            T::L => *self = T::N(Box::new(T::L), v, Box::new(T::L)),
            T::N(l, x, r) => {
                if v < *x {
                    l.ins(v)
                } else {
                    r.ins(v)
                }
            }
        }
    }
    fn min(&self) -> Option<&i32> {
        match self {
            T::L => None,
            T::N(l, x, _) => l.min().or(Some(x)),
        }
    }
}
fn main() {
    let mut t = T::L;
    t.ins(3);
    t.ins(1);
    let m = t.min();
    println!("{m:?}");
    t.ins(0);
}

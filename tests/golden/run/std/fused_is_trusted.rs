// `fuse` keeps an iterator that says of itself that it stays at its end, and takes its word for it.
use std::iter::FusedIterator;

struct EverySecond(i32);

impl Iterator for EverySecond {
    type Item = i32;
    fn next(&mut self) -> Option<i32> {
        self.0 += 1;
        if self.0 % 2 == 1 { Some(self.0) } else { None }
    }
}

struct Liar(EverySecond);

impl Iterator for Liar {
    type Item = i32;
    fn next(&mut self) -> Option<i32> {
        self.0.next()
    }
}

impl FusedIterator for Liar {}

fn main() {
    let mut honest = EverySecond(0).fuse();
    println!("{:?} {:?} {:?}", honest.next(), honest.next(), honest.next());
    let mut liar = Liar(EverySecond(0)).fuse();
    println!("{:?} {:?} {:?}", liar.next(), liar.next(), liar.next());
    let mut numbers = vec![1].into_iter().fuse();
    println!("{:?} {:?} {:?}", numbers.next(), numbers.next(), numbers);
}

//--- expected stdout
// Some(1) None None
// Some(1) None Some(3)
// Some(1) None Fuse { iter: Some(IntoIter([])) }

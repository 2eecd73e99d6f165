// What is in a type by an associated type decides on `Send` too.
use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::iter::Peekable;
struct Ahead<I: Iterator> {
    iter: I,
    next: Option<I::Item>,
}
fn given<T: Send + Sync + Unpin>(value: T) -> T {
    value
}
fn first<I>(iter: I) -> Option<I::Item>
where
    I: Iterator + Send + Sync + Unpin,
    I::Item: Send + Sync + Unpin,
{
    let mut ahead = given(Ahead { iter, next: None });
    ahead.next = ahead.iter.next();
    ahead.next
}
fn main() {
    println!("{:?}", first("ab".chars()));
    println!("{:?}", given(Ahead { iter: [1].iter(), next: Some(&2) }).next);
    let mut p: Peekable<_> = given("ab".chars().peekable());
    println!("{:?}", p.peek());
    println!("{}", given(Cow::Borrowed("text")));
    println!("{:?}", given(vec![vec![1], vec![2, 3]].into_iter().flatten()).count());
    let mut v = vec![1, 2, 3];
    println!("{:?}", given(v.drain(1..)).next());
    let mut s = String::from("abc");
    println!("{:?}", given(s.drain(..1)).next());
    let mut m = HashMap::from([(1, 2)]);
    println!("{:?}", given(m.iter_mut()).next());
    println!("{:?}", given(m.values_mut()).next());
    let mut q = VecDeque::from([1, 2]);
    println!("{:?}", given(q.drain(..)).next());
}

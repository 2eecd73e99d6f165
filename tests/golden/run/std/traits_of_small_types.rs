// What small types of the library can do: copies, comparisons, hashes, errors.
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::iter::FusedIterator;
use std::mem::{ManuallyDrop, discriminant};
#[derive(Debug)]
enum Shape {
    Circle(f64),
    Square(f64),
    Empty,
}
struct Text(&'static str);
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let side = f.align();
        if side == Some(fmt::Alignment::Right) {
            write!(f, "> {} {:?}", self.0, side)
        } else {
            write!(f, "{} {:?}", self.0, side.clone())
        }
    }
}
fn fused<I: FusedIterator>(mut i: I) -> usize {
    let mut n = 0;
    while i.next().is_some() {
        n += 1;
    }
    n
}
fn show(e: &impl Error) {
    println!("{e} / {e:?}");
}
fn main() {
    let mut counts = HashMap::new();
    for s in [Shape::Circle(1.0), Shape::Square(2.0), Shape::Circle(3.0), Shape::Empty] {
        *counts.entry(discriminant(&s)).or_insert(0) += 1;
    }
    println!("{} {}", counts[&discriminant(&Shape::Circle(0.0))], counts[&discriminant(&Shape::Empty)]);
    println!("{:>5} {:<5} {}", Text("a"), Text("b"), Text("c"));

    let kept = ManuallyDrop::new(String::from("kept"));
    let copy = kept.clone();
    println!("{} {:?} {:?}", kept == copy, kept.cmp(&copy), copy);
    println!("{:?}", ManuallyDrop::new(1) < ManuallyDrop::new(2));
    println!("{}", *ManuallyDrop::<u8>::default());
    let short = <[i32; 2]>::try_from(&[1, 2, 3][..]).unwrap_err();
    show(&short);
    let again = short;
    println!("{}", again.to_string() == short.to_string());

    let a: HashSet<i32> = [1, 2].into();
    let b: HashSet<i32> = [2, 3].into();
    println!("{:?} {:?}", a.intersection(&b), a.difference(&b).clone());
    println!("{} {}", a.union(&b).clone().count(), a.symmetric_difference(&b).clone().count());
    let c: BTreeSet<i32> = (1..5).collect();
    let d: BTreeSet<i32> = (3..9).collect();
    let mut both = c.union(&d);
    both.next();
    println!("{:?} {}", both.clone().collect::<Vec<_>>(), c.range(2..).clone().count());
    println!("{} {}", c.intersection(&d).clone().count(), c.difference(&d).clone().count());
    println!("{}", c.symmetric_difference(&d).clone().count());
    let queue: VecDeque<i32> = (0..3).collect();
    let mut left = queue.into_iter();
    left.next();
    println!("{:?} {:?}", left.clone().collect::<Vec<_>>(), left);
    println!("{}", fused([1, 2].into_iter()) + fused(vec![1].into_iter()) + fused("ab".char_indices()));
    println!("{}", fused([1, 2].iter().enumerate().rev()) + fused([1, 2].iter().zip("ab".chars())));
    println!("{}", fused("a b".split(' ').skip(1)) + fused("a\nb".lines()) + fused('x'.to_uppercase()));
    println!("{:?} {:?}", Ordering::Less, None::<Infallible>.cmp(&None));
}

//--- expected stdout
// 2 1
// > a Some(Right) b Some(Left) c None
// true Equal ManuallyDrop { value: MaybeDangling("kept") }
// true
// 0
// could not convert slice to array / TryFromSliceError(())
// true
// [2] [1]
// 3 2
// [2, 3, 4, 5, 6, 7, 8] 3
// 2 2
// 6
// [1, 2] IntoIter([1, 2])
// 5
// 4
// 4
// Less Equal

// Trait bounds, inline and in a where clause.
use std::fmt::{Debug, Display};

fn largest<T: PartialOrd + Copy>(v: &[T]) -> T {
    let mut best = v[0];
    for x in v {
        if *x > best {
            best = *x;
        }
    }
    best
}

fn show<T>(x: T) -> String
where
    T: Debug + Clone,
{
    format!("{:?}/{:?}", x.clone(), x)
}

fn join<A: Display, B: Display>(a: A, b: B) -> String {
    format!("{a}{b}")
}

fn main() {
    println!("{} {} {}", largest(&[3, 8, 1]), largest(&[0.5, -1.0]), largest(&['x', 'b']));
    println!("{} {}", show(vec![1]), show("s"));
    println!("{}", join(1, join('-', 2.5)));
}

//--- expected stdout
// 8 0.5 x
// [1]/[1] "s"/"s"
// 1-2.5

// `where for<'a> &'a T: ..`: a bound on references of any lifetime.
use std::ops::Add;

trait Named<'a> {
    fn name(&self) -> &'a str;
}
impl<'a> Named<'a> for &'a String {
    fn name(&self) -> &'a str {
        self
    }
}

fn sum<T>(a: &T, b: &T) -> T
where
    for<'a> &'a T: Add<&'a T, Output = T>,
{
    a + b
}

fn total<C>(all: &C) -> i32
where
    for<'a> &'a C: IntoIterator<Item = &'a i32>,
{
    let mut n = 0;
    for x in all {
        n += x;
    }
    n
}

fn shown<T>(x: T) -> String
where
    for<'a> &'a T: Named<'a>,
{
    (&x).name().to_string()
}

fn main() {
    println!("{} {} {}", sum(&2, &3), total(&vec![1, 2, 3]), shown(String::from("s")));
}

//--- expected stdout
// 5 6 s

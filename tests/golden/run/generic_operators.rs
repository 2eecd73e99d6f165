// Operators for generic types, whose results are named through the trait: `Self::Output`.
use std::fmt::{Debug, Display};
use std::ops::{Add, AddAssign, Index, Mul, Neg, Sub};

#[derive(Debug, Clone, Copy, PartialEq)]
struct Point<T> {
    x: T,
    y: T,
}

impl<T: Add<Output = T>> Add for Point<T> {
    type Output = Self;

    fn add(self, other: Self) -> Self::Output {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl<T> Sub for Point<T>
where
    T: Sub<Output = T>,
{
    type Output = Point<T>;

    fn sub(self, other: Point<T>) -> <Self as Sub>::Output {
        Point { x: self.x - other.x, y: self.y - other.y }
    }
}

impl<T: Mul<Output = T> + Copy> Mul<T> for Point<T> {
    type Output = Point<T>;

    fn mul(self, by: T) -> Self::Output {
        Point { x: self.x * by, y: self.y * by }
    }
}

impl<T: Neg<Output = T>> Neg for Point<T> {
    type Output = Self;

    fn neg(self) -> Self::Output {
        Point { x: -self.x, y: -self.y }
    }
}

impl<T: AddAssign> AddAssign for Point<T> {
    fn add_assign(&mut self, other: Self) {
        self.x += other.x;
        self.y += other.y;
    }
}

struct Stack<T> {
    items: Vec<T>,
}

impl<T> Index<usize> for Stack<T> {
    type Output = T;

    fn index(&self, from_top: usize) -> &Self::Output {
        &self.items[self.items.len() - 1 - from_top]
    }
}

impl<T> Iterator for Stack<T> {
    type Item = T;

    fn next(&mut self) -> Option<Self::Item> {
        self.items.pop()
    }
}

trait Container {
    type Item;
    type Pair;
    fn first(&self) -> Option<&Self::Item>;
    fn pair(self) -> Self::Pair;
}

impl<T: Clone + Display, const N: usize> Container for [T; N] {
    type Item = T;
    type Pair = (T, Vec<T>);

    fn first(&self) -> Option<&Self::Item> {
        self.get(0)
    }

    fn pair(self) -> Self::Pair {
        (self[0].clone(), Vec::from(self))
    }
}

fn shown<C: Container>(c: C) -> String
where
    C::Pair: Debug,
{
    format!("{:?}", c.pair())
}

fn main() {
    let p = Point { x: 1, y: 0 } + Point { x: 2, y: 3 };
    println!("{:?} {:?} {:?}", p, p - Point { x: 3, y: 1 }, -p);
    let mut q = Point { x: 1.5, y: 2.0 } * 2.0;
    q += Point { x: 0.5, y: 0.25 };
    println!("{:?} {}", q, q == q + Point { x: 0.0, y: 0.0 });
    let mut stack = Stack { items: vec!['a', 'b', 'c'] };
    println!("{} {}", stack[0], stack[2]);
    println!("{:?} {}", stack.next(), stack.collect::<String>());
    println!("{:?} {}", ["x", "y"].first(), shown([1, 2, 3]));
}

//--- expected stdout
// Point { x: 3, y: 3 } Point { x: 0, y: 2 } Point { x: -3, y: -3 }
// Point { x: 3.5, y: 4.25 } true
// c a
// Some('c') ba
// Some("x") (1, [1, 2, 3])

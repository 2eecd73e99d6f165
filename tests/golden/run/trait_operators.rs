// Operators on user types go through the operator traits.
use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg};

#[derive(Debug, Clone, Copy, PartialEq)]
struct V2 {
    x: i32,
    y: i32,
}

impl Add for V2 {
    type Output = V2;

    fn add(self, other: V2) -> V2 {
        V2 { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Mul<i32> for V2 {
    type Output = V2;

    fn mul(self, k: i32) -> V2 {
        V2 { x: self.x * k, y: self.y * k }
    }
}

impl Neg for V2 {
    type Output = V2;

    fn neg(self) -> V2 {
        V2 { x: -self.x, y: -self.y }
    }
}

impl AddAssign for V2 {
    fn add_assign(&mut self, other: V2) {
        self.x += other.x;
        self.y += other.y;
    }
}

impl Index<usize> for V2 {
    type Output = i32;

    fn index(&self, i: usize) -> &i32 {
        if i == 0 { &self.x } else { &self.y }
    }
}

impl IndexMut<usize> for V2 {
    fn index_mut(&mut self, i: usize) -> &mut i32 {
        if i == 0 { &mut self.x } else { &mut self.y }
    }
}

fn main() {
    let mut a = V2 { x: 1, y: 2 } + V2 { x: 10, y: 20 } * 2;
    a += -V2 { x: 1, y: 1 };
    a[1] += 1000;
    println!("{:?} {} {}", a, a[0], a == V2 { x: 20, y: 1041 });
}

//--- expected stdout
// V2 { x: 20, y: 1041 } 20 true

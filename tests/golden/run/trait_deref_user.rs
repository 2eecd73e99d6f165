// A user's Deref and DerefMut: methods and fields of the target are found through it.
use std::ops::{Deref, DerefMut};

struct Guard {
    inner: Vec<i32>,
}

impl Deref for Guard {
    type Target = Vec<i32>;

    fn deref(&self) -> &Vec<i32> {
        &self.inner
    }
}

impl DerefMut for Guard {
    fn deref_mut(&mut self) -> &mut Vec<i32> {
        println!("mutable use");
        &mut self.inner
    }
}

fn main() {
    let mut g = Guard { inner: vec![1] };
    println!("{}", g.len());
    g.push(2);
    g[0] += 10;
    println!("{:?} {}", *g, g[1]);
}

//--- expected stdout
// 1
// mutable use
// mutable use
// [11, 2] 2

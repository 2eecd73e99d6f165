// Other `impl Trait` results: in methods, in pairs, of generic functions, several closures of one.
use std::fmt::Display;

struct Deck {
    cards: Vec<u8>,
}

impl Deck {
    fn high(&self, limit: u8) -> impl Iterator<Item = &u8> + '_ {
        self.cards.iter().filter(move |c| **c > limit)
    }
}

fn both(n: i32) -> (impl Display, impl Fn(i32) -> i32) {
    (format!("<{n}>"), move |x| x + n)
}
fn constant<T: Clone>(t: T) -> impl Fn() -> T {
    move || t.clone()
}
fn counter(step: i32) -> impl FnMut() -> i32 {
    let mut n = 0;
    move || {
        n += step;
        n
    }
}

fn main() {
    println!("{:?}", Deck { cards: vec![3, 9, 5] }.high(4).collect::<Vec<_>>());
    let (text, add) = both(4);
    println!("{text} {}", add(1));
    println!("{} {}", constant("a")(), constant(vec![1, 2])().len());
    let mut all = vec![counter(1), counter(10)];
    for c in all.iter_mut() {
        println!("{}", c());
    }
    println!("{}", all[1]());
}

//--- expected stdout
// [9, 5]
// <4> 5
// a 2
// 1
// 10
// 20

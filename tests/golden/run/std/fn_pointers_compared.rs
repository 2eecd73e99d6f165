// Pointers to functions have an order and a hash, and are compared inside of options.
#![allow(unpredictable_function_pointer_comparisons)]
use std::collections::HashSet;

type Step = fn(i32) -> i32;

fn twice(n: i32) -> i32 {
    n * 2
}

fn next(n: i32) -> i32 {
    n + 1
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Rule {
    step: Step,
    level: u8,
}

fn main() {
    let (f, g): (Step, Step) = (twice, next);
    println!("{} {} {}", f == f, f == g, f != g);
    println!("{} {}", Some(f) == Some(twice as Step), Some(f) == None);
    println!("{:?} {}", f.cmp(&f), (f < g) == (g > f));
    println!("{}", f.max(g)(1) * f.min(g)(1));
    let rule = Rule { step: f, level: 1 };
    println!("{} {}", rule == rule, rule < Rule { level: 2, ..rule });
    let steps: HashSet<Step> = HashSet::from([f, g, twice as Step]);
    println!("{} {}", steps.len(), steps.contains(&(next as Step)));
    println!("{}", format!("{:p}", f) == format!("{:?}", f));
}

//--- expected stdout
// true false true
// true false
// Equal true
// 4
// true true
// 2 true
// true

// Median and mode: sorting a copy, counting in a map.
use std::collections::HashMap;
fn median(v: &[i32]) -> f64 {
    let mut s = v.to_vec();
    s.sort_unstable();
    let n = s.len();
    if n % 2 == 0 {
        (s[n / 2 - 1] + s[n / 2]) as f64 / 2.0
    } else {
        f64::from(s[n / 2])
    }
}
fn mode(v: &Vec<i32>) -> Option<i32> {
    let mut counts: HashMap<i32, usize> = HashMap::new();
    for &x in v {
        *counts.entry(x).or_insert(0) += 1;
    }
    let mut best = None;
    let mut top = 0;
    let mut keys: Vec<_> = counts.into_iter().collect();
    keys.sort();
    for (k, c) in keys {
        if c > top {
            top = c;
            best = Some(k);
        }
    }
    best
}
fn main() {
    let nums = vec![5, 3, 8, 3, 9, 1, 3, 8];
    println!(
        "median {:.1} mode {:?} mean {:.2}",
        median(&nums),
        mode(&nums),
        nums.iter().sum::<i32>() as f64 / nums.len() as f64
    );
    println!("{:?}", mode(&vec![]));
    println!("{}", median(&[2, 1, 3]));
}

//--- expected stdout
// median 4.0 mode Some(3) mean 5.00
// None
// 2

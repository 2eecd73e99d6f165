// Vectors: retain, sort_by, sort_by_key, dedup_by_key, drain and filter, iter_mut.
fn main() {
    let mut v = vec![9, 4, 7, 4, 1, 6];
    v.retain(|n| n % 3 != 0);
    println!("{v:?}");
    v.sort_by(|a, b| b.cmp(a));
    println!("{v:?}");
    v.dedup_by_key(|n| *n / 2);
    println!("{v:?}");
    let mut compared = 0;
    v.sort_by_key(|n| {
        compared += 1;
        (*n as i32 - 4).abs()
    });
    println!("{v:?} {}", compared > 0);
    v.iter_mut().for_each(|n| *n *= 10);
    println!("{v:?}");
    let mut names = vec![String::from("cy"), String::from("Al"), String::from("Bob")];
    names.sort_by_key(|s| s.to_lowercase());
    println!("{names:?}");
    println!("{:?}", [1, 0, 2, 0].split(|n| *n == 0).map(|s| s.len()).collect::<Vec<_>>());
    println!("{:?}", [3, 5].map(|n| n as f32 / 2.0));
}

//--- expected stdout
// [4, 7, 4, 1]
// [7, 4, 4, 1]
// [7, 4, 1]
// [4, 7, 1] true
// [40, 70, 10]
// ["Al", "Bob", "cy"]
// [1, 1, 0]
// [1.5, 2.5]

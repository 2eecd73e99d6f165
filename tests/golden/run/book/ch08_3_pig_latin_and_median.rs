// Two more exercises: words changed by their first letter; median and mode of numbers.
use std::collections::HashMap;

fn pig(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(c @ ('a' | 'e' | 'i' | 'o' | 'u')) => format!("{c}{}-hay", chars.as_str()),
        Some(c) => format!("{}-{c}ay", chars.as_str()),
        None => String::new(),
    }
}

fn median_and_mode(numbers: &[i32]) -> (f64, i32) {
    let mut sorted = numbers.to_vec();
    sorted.sort();
    let mid = sorted.len() / 2;
    let median = if sorted.len() % 2 == 0 {
        (sorted[mid - 1] + sorted[mid]) as f64 / 2.0
    } else {
        sorted[mid] as f64
    };
    let mut seen: HashMap<i32, usize> = HashMap::new();
    let mut mode = sorted[0];
    for n in sorted {
        *seen.entry(n).or_insert(0) += 1;
        if seen[&n] > seen[&mode] {
            mode = n;
        }
    }
    (median, mode)
}

fn main() {
    println!("{}", "first apple über".split(' ').map(pig).collect::<Vec<_>>().join(" "));
    println!("{:?} {:?}", median_and_mode(&[3, 1, 3, 7]), median_and_mode(&[5]));
}

//--- expected stdout
// irst-fay apple-hay ber-üay
// (3.0, 3) (5.0, 5)

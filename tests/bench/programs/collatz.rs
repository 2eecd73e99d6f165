// Collatz: which number below the limit has the longest way down to 1? Integer arithmetic only.
fn steps(start: u64) -> u32 {
    let mut n = start;
    let mut count = 0;
    while n != 1 {
        if n % 2 == 0 {
            n /= 2;
        } else {
            n = 3 * n + 1;
        }
        count += 1;
    }
    count
}

fn main() {
    let limit = 500_000;
    let mut best = 1;
    let mut longest = 0;
    for start in 1..limit {
        let count = steps(start);
        if count > longest {
            longest = count;
            best = start;
        }
    }
    println!("below {limit}: {best} needs {longest} steps");
}

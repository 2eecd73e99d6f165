// Calls of const fn, loops and matches in constants and array lengths.
const fn square(n: usize) -> usize {
    n * n
}

const fn factorial(n: u64) -> u64 {
    if n == 0 { 1 } else { n * factorial(n - 1) }
}

const fn count_primes(limit: u32) -> u32 {
    let mut count = 0;
    let mut n = 2;
    while n < limit {
        let mut d = 2;
        let mut prime = true;
        while d * d <= n {
            if n % d == 0 {
                prime = false;
                break;
            }
            d += 1;
        }
        if prime {
            count += 1;
        }
        n += 1;
    }
    count
}

const SIDE: usize = square(3);
const FACT: u64 = factorial(10);
const PRIMES: u32 = count_primes(100);
const TABLE: [u64; 5] = {
    let mut t = [0; 5];
    let mut i = 0;
    while i < 5 {
        t[i] = factorial(i as u64);
        i += 1;
    }
    t
};
const LAST: u64 = TABLE[4];
static GRID: [u8; square(2)] = [7; square(2)];

fn main() {
    let cells = [0u8; square(2) + 1];
    println!("{SIDE} {FACT} {PRIMES} {:?} {LAST}", TABLE);
    println!("{} {}", cells.len(), GRID.len());
    match FACT {
        FACT => println!("same"),
        _ => println!("other"),
    }
    match 24 {
        LAST => println!("twenty-four"),
        _ => println!("other"),
    }
}

//--- expected stdout
// 9 3628800 25 [1, 1, 2, 6, 24] 24
// 5 4
// same
// twenty-four

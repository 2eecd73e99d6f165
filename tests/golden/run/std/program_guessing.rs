// A guess that closes in, and a generator of random numbers.
struct Rng(u64);
impl Rng {
    fn new(seed: u64) -> Rng {
        Rng(seed)
    }
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn range(&mut self, lo: u64, hi: u64) -> u64 {
        lo + self.next() % (hi - lo + 1)
    }
}
use std::cmp::Ordering;
fn main() {
    let mut rng = Rng::new(42);
    let secret = rng.range(1, 100);
    let (mut lo, mut hi) = (1, 100);
    let mut tries = 0;
    let found = loop {
        let g = (lo + hi) / 2;
        tries += 1;
        match g.cmp(&secret) {
            Ordering::Less => {
                println!("{g}: too small");
                lo = g + 1;
            }
            Ordering::Greater => {
                println!("{g}: too big");
                hi = g - 1;
            }
            Ordering::Equal => break g,
        }
    };
    println!("{found} in {tries}");
    let mut counts = [0usize; 6];
    for _ in 0..600 {
        counts[(rng.range(1, 6) - 1) as usize] += 1;
    }
    println!("{counts:?} {}", counts.iter().sum::<usize>());
    for (i, c) in counts.iter().enumerate() {
        println!("{} {:#<1$}", i + 1, c / 10);
    }
}

//--- expected stdout
// 50: too small
// 75 in 2
// [103, 115, 93, 103, 90, 96] 600
// 1 10########
// 2 11#########
// 3 9########
// 4 10########
// 5 9########
// 6 9########

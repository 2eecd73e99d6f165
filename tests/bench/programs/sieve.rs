// The sieve of Eratosthenes: a vector of flags, read and written at strides.
fn sieve(limit: usize) -> Vec<bool> {
    let mut prime = vec![true; limit + 1];
    prime[0] = false;
    prime[1] = false;
    let mut i = 2;
    while i * i <= limit {
        if prime[i] {
            let mut j = i * i;
            while j <= limit {
                prime[j] = false;
                j += i;
            }
        }
        i += 1;
    }
    prime
}

fn main() {
    let limit = 4_000_000;
    for round in 1..=5 {
        let prime = sieve(limit);
        let mut count = 0;
        let mut last = 0;
        for i in 0..prime.len() {
            if prime[i] {
                count += 1;
                last = i;
            }
        }
        println!("round {round}: {count} primes, the last is {last}");
    }
}

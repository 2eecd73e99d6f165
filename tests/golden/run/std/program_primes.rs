// Sieve, factors and greatest common divisor.
fn sieve(n: usize) -> Vec<usize> {
    let mut is = vec![true; n + 1];
    is[0] = false;
    if n >= 1 {
        is[1] = false;
    }
    let mut i = 2;
    while i * i <= n {
        if is[i] {
            for j in (i * i..=n).step_by(i) {
                is[j] = false;
            }
        }
        i += 1;
    }
    is.iter().enumerate().filter(keep).map(first).collect()
}
fn keep(p: &(usize, &bool)) -> bool {
    *p.1
}
fn first(p: (usize, &bool)) -> usize {
    p.0
}
fn is_prime(n: u64) -> bool {
    if n < 2 {
        return false;
    }
    let mut d = 2;
    while d * d <= n {
        if n % d == 0 {
            return false;
        }
        d += 1;
    }
    true
}
fn factors(mut n: u64) -> Vec<(u64, u32)> {
    let mut out = vec![];
    let mut p = 2;
    while p * p <= n {
        let mut e = 0;
        while n % p == 0 {
            n /= p;
            e += 1;
        }
        if e > 0 {
            out.push((p, e));
        }
        p += 1;
    }
    if n > 1 {
        out.push((n, 1));
    }
    out
}
fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 {
        a
    } else {
        gcd(b, a % b)
    }
}
fn main() {
    println!("{:?}", sieve(50));
    println!("{} {}", is_prime(97), is_prime(91));
    for n in [360u64, 97, 1024, 600851475143] {
        let f = factors(n);
        let s: Vec<String> = f.iter().map(show).collect();
        println!("{n} = {}", s.join(" * "));
    }
    println!("{} {}", gcd(48, 36), 48 / gcd(48, 36) * 36);
    let total: u64 = (1..1000u64).filter(m).sum();
    println!("{total}");
    println!(
        "{:?}",
        sieve(30).chunks(4).map(<[usize]>::to_vec).collect::<Vec<_>>()
    );
}
fn m(x: &u64) -> bool {
    x % 3 == 0 || x % 5 == 0
}
fn show(p: &(u64, u32)) -> String {
    if p.1 == 1 {
        p.0.to_string()
    } else {
        format!("{}^{}", p.0, p.1)
    }
}

//--- expected stdout
// [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
// true false
// 360 = 2^3 * 3^2 * 5
// 97 = 97
// 1024 = 2^10
// 600851475143 = 71 * 839 * 1471 * 6857
// 12 144
// 233168
// [[2, 3, 5, 7], [11, 13, 17, 19], [23, 29]]

// A user type that is an iterator, under the adapters of std.
fn fib(n: u32) -> u64 {
    match n {
        0 => 0,
        1 => 1,
        n => fib(n - 1) + fib(n - 2),
    }
}
struct Fib {
    a: u64,
    b: u64,
}
impl Iterator for Fib {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let r = self.a;
        let n = self.a.checked_add(self.b)?;
        self.a = self.b;
        self.b = n;
        Some(r)
    }
}
fn even(x: &u64) -> bool {
    x % 2 == 0
}
fn lt(x: &u64) -> bool {
    *x < 4_000_000
}
fn main() {
    println!("{}", (0..15).map(fib).map(to_s).collect::<Vec<_>>().join(" "));
    let it = Fib { a: 0, b: 1 };
    println!("{:?}", it.take_while(lt).filter(even).sum::<u64>());
    println!("{:?} {}", Fib { a: 0, b: 1 }.last(), Fib { a: 0, b: 1 }.count());
    println!(
        "{:?}",
        Fib { a: 0, b: 1 }.skip(5).step_by(3).take(4).collect::<Vec<_>>()
    );
    let mut f = Fib { a: 0, b: 1 };
    println!(
        "{:?} {:?} {:?}",
        f.nth(10),
        f.next(),
        f.by_ref().take(2).collect::<Vec<_>>()
    );
    for (i, x) in f.enumerate().skip(1).step_by(20) {
        print!("{i}:{x} ");
    }
    println!();
    println!(
        "{:?}",
        Fib { a: 1, b: 2 }
            .zip("abc".chars())
            .collect::<Vec<(u64, char)>>()
    );
    println!("{:?}", Fib { a: 1, b: 1 }.max());
    let (a, b): (Vec<u64>, Vec<usize>) = Fib { a: 5, b: 8 }.take(3).zip(0..).unzip();
    println!("{a:?} {b:?}");
}
fn to_s(x: u64) -> String {
    x.to_string()
}

//--- expected stdout
// 0 1 1 2 3 5 8 13 21 34 55 89 144 233 377
// 4613732
// Some(4660046610375530309) 92
// [5, 21, 89, 377]
// Some(55) Some(89) [144, 233]
// 1:610 21:9227465 41:139583862445 61:2111485077978050 
// [(1, 'a'), (2, 'b'), (3, 'c')]
// Some(4660046610375530309)
// [5, 8, 13] [0, 1, 2]

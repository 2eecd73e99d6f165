// Parameters of closures are patterns: tuples, references, arrays, structs, `mut`.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let add = |(a, b): (i32, i32)| a + b;
    let deref = |&n: &i32| n + 1;
    let last = |[.., z]: [i32; 3]| z;
    let cross = |Point { x, y }: &Point| x * y;
    let count = |mut n: u32| {
        while n % 2 == 0 {
            n /= 2;
        }
        n
    };
    let skip = |_: i32, b: i32| b;
    println!("{} {} {} {} {} {}", add((1, 2)), deref(&5), last([7, 8, 9]), cross(&Point { x: 3, y: 4 }), count(24), skip(1, 2));
    let pairs = [(1, 'a'), (2, 'b')];
    println!("{:?}", pairs.iter().map(|&(n, c)| format!("{c}{n}")).collect::<Vec<_>>());
}

//--- expected stdout
// 3 6 9 12 3 2
// ["a1", "b2"]

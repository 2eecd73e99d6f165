// What is warned of in closures: unused parameters, `mut`s, closures and iterators, dead values.
fn main() {
    let first = |a: i32, b: i32| a;
    println!("{}", first(1, 2));
    let mut same = |mut n: u8| n;
    println!("{}", same(1));
    let unused = || 4;
    |x: i32| x + 1;
    vec![1].iter().map(|n| n + 1);
    let mut count = 0;
    let mut up = move || count += 1;
    up();
    let early = |n: i32| {
        let twice = n * 2;
        return n;
    };
    println!("{}", early(3));
    let shadow = 5;
    let over = |shadow: i32| shadow + 1;
    println!("{}", over(1));
}

// match on tuples and nested tuples, `..` included.
fn fizz(n: u32) -> String {
    match (n % 3, n % 5) {
        (0, 0) => String::from("fizzbuzz"),
        (0, _) => String::from("fizz"),
        (_, 0) => String::from("buzz"),
        _ => format!("{n}"),
    }
}

fn main() {
    for n in 1..=15 {
        print!("{} ", fizz(n));
    }
    println!();
    match (1, (2, 3), 4) {
        (first, .., last) if first > last => println!("never"),
        (_, (a, b), ..) => println!("{a} {b}"),
    }
}

//--- expected stdout
// 1 2 fizz 4 buzz fizz 7 8 fizz buzz 11 fizz 13 14 fizzbuzz 
// 2 3

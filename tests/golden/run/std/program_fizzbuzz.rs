// FizzBuzz: a match on a pair, filtered strings.
fn fizz(n: u32) -> String {
    match (n % 3, n % 5) {
        (0, 0) => "FizzBuzz".into(),
        (0, _) => "Fizz".to_string(),
        (_, 0) => String::from("Buzz"),
        _ => n.to_string(),
    }
}
fn main() {
    for i in 1..=15 {
        println!("{}", fizz(i));
    }
    let v: Vec<_> = (1..=100).map(fizz).filter(has).collect();
    println!("{} {:?}", v.len(), &v[..3]);
}
fn has(s: &String) -> bool {
    s.ends_with("Buzz")
}

//--- expected stdout
// 1
// 2
// Fizz
// 4
// Buzz
// Fizz
// 7
// 8
// Fizz
// Buzz
// 11
// Fizz
// 13
// 14
// FizzBuzz
// 20 ["Buzz", "Buzz", "FizzBuzz"]

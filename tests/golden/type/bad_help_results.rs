// Values where none is asked for, and the other way round.
fn plus(x: i32) -> i32 {
    x + 1
}

fn plus_one(x: i32) {
    x + 1 //~ E0308
}

fn minus_one(x: i32) {
    return x - 1; //~ E0308
}

fn bigger(a: i32, b: i32) -> i32 {
    if a > b {
        a //~ E0308
    }
    b
}

fn sum(v: &[i32]) -> i32 {
    for x in v { //~ E0308
        plus(*x);
    }
}

fn open(s: &str) -> Option<i32> {
    let n: i32 = s.parse()?; //~ E0277
    Some(n)
}

fn main() {
    let n: i32 = "1".parse::<i32>()?; //~ E0277
    println!("{}", plus_one(n)); //~ E0277
    for i in 5 {} //~ E0277
    for c in "abc" {} //~ E0277
}

fn guess() {
    let guess = "42".parse().expect("no number"); //~ E0284
}

fn open_sum() {
    let sum = [1, 2].iter().sum(); //~ E0283
}

//--- expected helps
// 7: say in its head what the function gives back: `-> i32`
// 11: say in its head what the function gives back: `-> i32`
// 16: to give it back and end the function: `return a;`
// 22: a `for` has no value: what it found must be named behind it
// 28: `.ok()?` makes an `Option` of a `Result`
// 33: let the function return `Result<(), ParseIntError>`, and end it with `Ok(())`
// 34: `()` is there where no value is: behind a `;`, or where a function has no `->`
// 35: `0..n` counts from 0 to below n
// 36: `.chars()` goes through its characters, `.bytes()` through its bytes
// 40: give the variable its type, `let x: T = ..`, or say it in the call, `f::<T>(..)`
// 44: give the variable its type, `let x: T = ..`, or say it in the call, `f::<T>(..)`

// Arms are tried from the top; guards run only when their pattern matches.
fn noisy(name: &str, result: bool) -> bool {
    println!("guard {name}");
    result
}

fn f(p: (u32, Option<u32>)) -> u32 {
    match p {
        (0, _) if noisy("zero", false) => 1,
        (_, Some(n)) if noisy("some", n > 5) => n,
        (0, None) => 2,
        (1..=3, None) if noisy("range", true) => 3,
        (_, None) => 4,
        (n, Some(_)) => n + 100,
    }
}

fn main() {
    for p in [(0, None), (0, Some(9)), (2, None), (7, None), (0, Some(1)), (7, Some(2))] {
        println!("{}", f(p));
    }
}

//--- expected stdout
// guard zero
// 2
// guard zero
// guard some
// 9
// guard range
// 3
// 4
// guard zero
// guard some
// 100
// guard some
// 107

// match on integers: literals, ranges, or-patterns, guards, the first arm that fits.
fn name(n: i32) -> &'static str {
    match n {
        i32::MIN..=-1 => "negative",
        0 => "zero",
        1 | 2 | 3 => "few",
        4..=9 if n % 2 == 0 => "even digit",
        4..=9 => "odd digit",
        10.. => "many",
    }
}

fn main() {
    for n in [-5, 0, 2, 4, 7, 10, 1000] {
        println!("{n} {}", name(n));
    }
}

//--- expected stdout
// -5 negative
// 0 zero
// 2 few
// 4 even digit
// 7 odd digit
// 10 many
// 1000 many

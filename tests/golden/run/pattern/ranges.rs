// Half-open, closed and excluding ranges, of all kinds of scalars.
fn number(n: i32) -> &'static str {
    match n {
        ..=-100 => "very low",
        -99..0 => "low",
        0 => "zero",
        1..10 => "digit",
        10 | 20 | 30 => "round",
        11.. => "high",
    }
}

fn letter(c: char) -> u32 {
    match c {
        'a'..='z' => 1,
        'A'..='Z' => 2,
        '0'..='9' => 3,
        'à'..'ÿ' => 4,
        '\u{1F600}'.. => 5,
        _ => 0,
    }
}

fn float(x: f64) -> u32 {
    match x {
        ..0.0 => 1,
        0.0..=1.0 => 2,
        1.0.. => 3,
        _ => 4,
    }
}

fn main() {
    for n in [i32::MIN, -100, -99, -1, 0, 1, 9, 10, 11, 20, 30, i32::MAX] {
        println!("{n} {}", number(n));
    }
    println!("{:?}", ['a', 'Z', '5', 'é', 'ÿ', '😀', ' '].map_all());
    println!("{} {} {} {} {}", float(-0.5), float(-0.0), float(1.0), float(1.5), float(f64::NAN));
}

trait MapAll {
    fn map_all(self) -> Vec<u32>;
}
impl<const N: usize> MapAll for [char; N] {
    fn map_all(self) -> Vec<u32> {
        let mut out = vec![];
        for c in self {
            out.push(letter(c));
        }
        out
    }
}

//--- expected stdout
// -2147483648 very low
// -100 very low
// -99 low
// -1 low
// 0 zero
// 1 digit
// 9 digit
// 10 round
// 11 high
// 20 round
// 30 round
// 2147483647 high
// [1, 2, 3, 4, 0, 5, 0]
// 1 2 2 3 4

// match on chars, string slices, bools and consts.
const STOP: char = '.';

fn kind(c: char) -> u32 {
    match c {
        'a'..='z' | 'A'..='Z' => 1,
        '0'..='9' => 2,
        STOP => 3,
        ' ' | '\t' => 4,
        _ => 5,
    }
}

fn number(word: &str) -> i32 {
    match word {
        "one" => 1,
        "two" => 2,
        "" => 0,
        _ => -1,
    }
}

fn main() {
    println!("{}{}{}{}{}{}", kind('q'), kind('Z'), kind('7'), kind('.'), kind(' '), kind('é'));
    println!("{} {} {} {}", number("one"), number("two"), number(""), number("three"));
    println!("{}", match true { true => "t", false => "f" });
}

//--- expected stdout
// 112345
// 1 2 0 -1
// t

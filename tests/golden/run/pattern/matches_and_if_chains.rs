// `matches!`, `if let .. else if let .. else`, and `&&` in guards.
#[derive(Debug)]
enum Token {
    Num(f64),
    Op(char),
    Open,
    Close,
}

fn kind(t: &Token) -> &'static str {
    if let Token::Num(n) = t {
        if *n < 0.0 { "negative" } else { "number" }
    } else if let Token::Op('+' | '-') = t {
        "sum"
    } else if let Token::Op(c) = t {
        if matches!(c, '*' | '/') { "product" } else { "unknown" }
    } else {
        "bracket"
    }
}

fn main() {
    for t in [
        Token::Num(1.5),
        Token::Num(-2.0),
        Token::Op('+'),
        Token::Op('/'),
        Token::Op('?'),
        Token::Open,
        Token::Close,
    ] {
        println!("{t:?} {}", kind(&t));
    }
    println!("{}", matches!(Token::Num(2.0), Token::Num(n) if n > 1.0));
    println!("{}", !matches!(Some(5), Some(1..=4) | None));
}

//--- expected stdout
// Num(1.5) number
// Num(-2.0) negative
// Op('+') sum
// Op('/') product
// Op('?') unknown
// Open bracket
// Close bracket
// true
// true

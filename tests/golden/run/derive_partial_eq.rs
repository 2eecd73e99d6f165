// Derived PartialEq compares variants and all payloads.
#[derive(PartialEq, Debug)]
enum Token {
    Num(f64),
    Word(String),
    Pair { a: i32, b: Option<i32> },
    End,
}

fn main() {
    println!("{}", Token::Num(1.5) == Token::Num(1.5));
    println!("{}", Token::Word(String::from("a")) != Token::Word(String::from("b")));
    println!("{}", Token::End == Token::Num(0.0));
    println!("{}", Token::Pair { a: 1, b: Some(2) } == Token::Pair { a: 1, b: None });
    println!("{}", vec![Token::End] == vec![Token::End]);
    println!("{}", Token::Num(0.0 / 0.0) == Token::Num(0.0 / 0.0));
}

//--- expected stdout
// true
// true
// false
// false
// true
// false

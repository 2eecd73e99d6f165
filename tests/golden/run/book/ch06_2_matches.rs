// Payloads bound in patterns, catch-all arms, matching through references.
#[derive(Debug)]
enum State {
    Alabama,
    Alaska,
}

enum Coin {
    Penny,
    Quarter(State),
}

fn cents(coin: &Coin) -> u8 {
    match coin {
        Coin::Penny => {
            println!("lucky");
            1
        }
        Coin::Quarter(state) => {
            println!("from {state:?}");
            25
        }
    }
}

fn throw(dice: u8) -> &'static str {
    match dice {
        3 => "hat",
        7 => "no hat",
        2 | 12 => "again",
        _ => "move",
    }
}

fn main() {
    println!("{}", cents(&Coin::Penny) + cents(&Coin::Quarter(State::Alaska)));
    println!("{}", cents(&Coin::Quarter(State::Alabama)));
    for d in [2, 3, 4, 7] {
        println!("{}", throw(d));
    }
    let message = Some(String::from("hello"));
    match &message {
        Some(text) => println!("{text}"),
        None => (),
    }
    println!("{message:?}");
}

//--- expected stdout
// lucky
// from Alaska
// 26
// from Alabama
// 25
// again
// hat
// move
// no hat
// hello
// Some("hello")

// A match over an enum that forgets a variant.
enum Coin {
    Penny,
    Dime,
    Quarter,
}

fn cents(coin: &Coin) -> u8 {
    match coin { //~ E0004
        Coin::Penny => 1,
        Coin::Quarter => 25,
    }
}

fn main() {
    println!("{}", cents(&Coin::Dime) + cents(&Coin::Penny) + cents(&Coin::Quarter));
}

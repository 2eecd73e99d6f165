// A method that takes self.
struct Token {
    id: u32,
}

impl Token {
    fn redeem(self) -> u32 {
        self.id
    }
}

fn main() {
    let t = Token { id: 7 };
    println!("{}", t.redeem());
    println!("{}", t.redeem()); //~ E0382
}

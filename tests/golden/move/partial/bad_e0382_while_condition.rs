// The condition of a `while` moves in each round.
fn eat(s: String) -> bool {
    s.is_empty()
}

fn main() {
    let s = String::from("a");
    while eat(s) { //~ E0382
        println!("round");
    }
}

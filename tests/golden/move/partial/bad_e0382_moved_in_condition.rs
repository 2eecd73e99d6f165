// The condition of an `if` moves, its body uses.
fn eat(s: String) -> bool {
    s.is_empty()
}

fn main() {
    let s = String::from("a");
    if eat(s) {
        println!("{s}"); //~ E0382
    }
}

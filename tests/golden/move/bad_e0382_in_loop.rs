// Moved in the previous turn of the loop.
fn eat(s: String) -> usize {
    s.len()
}

fn main() {
    let s = String::from("x");
    for _ in 0..3 {
        println!("{}", eat(s)); //~ E0382
    }
}

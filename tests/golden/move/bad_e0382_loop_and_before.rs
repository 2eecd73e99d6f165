// A move in an earlier round of a loop is no reason of its own where an earlier move is.
fn eat(_: String) {}

fn cond() -> bool {
    false
}

fn main() {
    let s = String::new();
    if cond() {
        eat(s);
        println!("{s}"); //~ E0382
        while cond() {
            eat(s);
        }
    }
    println!("{s}");
}

// A move in a loop, and a new value before the next round.
fn main() {
    let mut s = String::from("a");
    for i in 0..3 {
        let t = s;
        s = format!("{t}{i}");
    }
    println!("{s}");
}

// Moved in a loop that ends in the same turn.
fn main() {
    let s = String::from("x");
    loop {
        let t = s;
        println!("{t}");
        break;
    }
}

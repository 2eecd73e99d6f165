// A move in a loop that is left at once.
fn main() {
    let s = String::from("a");
    let mut n = 0;
    let t = loop {
        n += 1;
        if n == 3 {
            break s;
        }
    };
    println!("{t}");
}

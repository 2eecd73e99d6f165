// The use stands before the move, but the loop comes back to it.
fn main() {
    let s = String::from("x");
    let mut n = 0;
    loop {
        println!("{s}"); //~ E0382
        n += 1;
        if n > 3 {
            break;
        }
        drop(s);
    }
}

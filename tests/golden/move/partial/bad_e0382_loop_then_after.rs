// Moved in a loop, used in it and behind it.
fn main() {
    let a = String::new();
    let mut n = 0;
    while n < 2 {
        n += 1;
        drop(a);
    }
    println!("{a}"); //~ E0382
}

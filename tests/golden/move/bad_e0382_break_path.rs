// Only one way out of the loop still has the value.
fn main() {
    let s = String::from("x");
    let mut i = 0;
    loop {
        if i == 2 {
            drop(s);
            break;
        }
        if i == 5 {
            break;
        }
        i += 1;
    }
    println!("{s}"); //~ E0382
}

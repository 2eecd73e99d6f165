// Used in nested branches, moved in others.
fn main() {
    let a = String::new();
    let n = 4;
    if n > 3 {
        if n > 5 {
            drop(a);
        } else {
            println!("{a}");
        }
        println!("{a}!"); //~ E0382
    } else {
        let b = a;
        println!("{b}");
        println!("{a}"); //~ E0382
    }
    println!("{a}?"); //~ E0382
}

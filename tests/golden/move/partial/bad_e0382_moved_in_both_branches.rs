// Moved in both branches, used behind.
fn main() {
    let a = String::new();
    let n = 3;
    if n > 2 {
        drop(a);
    } else {
        let _b = a;
    }
    println!("{a}"); //~ E0382
}

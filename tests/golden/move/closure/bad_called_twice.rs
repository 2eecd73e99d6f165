// A closure that moves a captured value out of itself can be called once.
fn main() {
    let data = vec![1, 2];
    let give = || data;
    let a = give();
    let b = give(); //~ E0382
    println!("{a:?} {b:?}");
}

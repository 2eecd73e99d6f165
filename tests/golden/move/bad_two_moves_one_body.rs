// Each use after a move is reported once per move: two variables, two errors.
fn main() {
    let a = String::from("a");
    let b = vec![1];
    let c = a;
    let d = b;
    println!("{}", a.len()); //~ E0382
    println!("{}", b.len()); //~ E0382
    println!("{} {}", c.len(), d.len());
}

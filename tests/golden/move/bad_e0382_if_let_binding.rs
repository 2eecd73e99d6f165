// So does `if let`.
fn main() {
    let slot = Some(vec![1]);
    if let Some(v) = slot {
        println!("{}", v.len());
    }
    let again = slot; //~ E0382
    println!("{}", again.is_some());
}

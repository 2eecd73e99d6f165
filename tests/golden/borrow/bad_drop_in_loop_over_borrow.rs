// A vector is dropped inside the loop over it.
fn main() {
    let v = vec![String::new()];
    for s in &v {
        drop(v); //~ E0382 E0505
        println!("{s}");
    }
}

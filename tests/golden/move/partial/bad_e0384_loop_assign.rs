// Set once in each round.
fn main() {
    let x: u32;
    for i in 0..3 {
        x = i; //~ E0384
        println!("{x}");
    }
}

// A closure in a loop takes the value in the first round.
fn main() {
    let s = String::from("s");
    for _ in 0..2 {
        let give = || s; //~ E0382
        println!("{}", give());
    }
}

// And `while let`, at its next turn.
fn main() {
    let slot = Some(String::from("x"));
    while let Some(text) = slot { //~ E0382
        println!("{text}");
    }
}

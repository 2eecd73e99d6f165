// A variable that is declared in a loop has no value in any round.
fn main() {
    let mut n = 0;
    loop {
        let y: String;
        n += 1;
        if n == 3 {
            println!("{y}"); //~ E0381
        }
        y = String::from("a");
        let z = y;
        println!("{z}");
    }
}

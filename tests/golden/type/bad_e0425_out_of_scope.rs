// A variable is gone after its block.
fn main() {
    {
        let inner = 5;
        println!("{inner}");
    }
    println!("{inner}"); //~ E0425
}

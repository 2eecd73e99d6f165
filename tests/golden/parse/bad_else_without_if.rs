// An else alone.
fn main() {
    else { //~ syntax
        println!("x");
    }
}

// An unknown variable.
fn main() {
    let count = 5;
    println!("{}", coutn); //~ E0425
}

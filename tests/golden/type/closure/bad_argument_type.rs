// An argument has the type of the parameter.
fn main() {
    let inc = |a: u8| a + 1;
    println!("{}", inc("1")); //~ E0308
}

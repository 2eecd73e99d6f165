// Arguments of `println!` that have a name, and are used by their place.
fn main() {
    println!("{} {name}", 1, name = 2);
    println!("{} {}", 1, name = 2);
    println!("{:1$}", 5, width = 7);
    println!("{:>width$}", 5, width = 4);
    println!("{0} {a}", a = 3);
}

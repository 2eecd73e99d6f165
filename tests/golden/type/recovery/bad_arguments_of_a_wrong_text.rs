// The arguments of a `println!` are checked although its text does not fit them.
fn double(n: i32) -> i32 {
    n * 2
}

fn main() {
    println!("{}", double(1, 2), double("a")); //~ E0061 E0308 syntax
    println!("{} {}", double("b")); //~ E0308 syntax
    println!("{q}", q = double("c"), z = double("d")); //~ E0308 syntax
    println!(double("e")); //~ syntax
}

// What `impl Trait` stands for cannot contain itself.
fn pair(n: u8) -> impl Sized { //~ E0720
    (n, [pair(n), pair(n)])
}
fn first() -> impl Sized { //~ E0720
    (second(), 1)
}
fn second() -> impl Sized { //~ E0720
    (first(), 2)
}
fn fine(n: u8) -> impl std::fmt::Display {
    if n > 0 {
        println!("{}", fine(n - 1));
    }
    n
}
fn main() {
    println!("{}", fine(2));
    pair(1);
    first();
}

// Functions compared by their addresses and cast to numbers.
fn one() -> i32 {
    1
}
fn main() {
    let f: fn() -> i32 = one;
    let g: fn() -> i32 = one;
    let same = f == g || f == one;
    let address = one as usize;
    println!("{}", same || address != 0 || f as usize != 0);
}

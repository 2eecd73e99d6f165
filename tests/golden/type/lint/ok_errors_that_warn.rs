// `warn` makes warnings of the lints that are errors otherwise, also from inside of the body.
fn inside() {
    #![warn(unconditional_panic)]
    let a = [1, 2];
    let _ = a[5];
}
#[warn(overflowing_literals)]
fn outside() -> u8 {
    256
}
#[warn(bindings_with_variant_name)]
fn variants(o: Option<i32>) -> i32 {
    match o {
        None => 0,
        Some(n) => n,
    }
}
enum Color {
    Red,
    Green,
}
#[warn(bindings_with_variant_name)]
fn is_red(c: Color) -> bool {
    match c {
        Red => true,
    }
}
fn main() {
    if cfg!(unix) == false {
        inside();
    }
    println!("{} {} {}", outside(), variants(None), is_red(Color::Red));
    println!("{}", is_red(Color::Green));
}

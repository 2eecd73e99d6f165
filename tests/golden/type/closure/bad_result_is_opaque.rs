// Of an `impl Trait` result only the bounds are known.
fn number() -> impl Fn() -> i32 {
    || 4
}
fn two(big: bool) -> impl Fn(i32) -> i32 {
    let n = 5;
    if big { move |x| x + n } else { move |x| x - n } //~ E0308
}
fn wrong() -> impl Fn(i32) -> i32 {
    |x| x > 1 //~ E0308
}
fn no_closure() -> impl Fn(i32) -> i32 { //~ E0277
    5
}

fn main() {
    let text: String = number(); //~ E0308
    println!("{text} {} {} {}", two(true)(1), wrong()(1), no_closure()(1));
}

// A closure that is returned must own what it uses: without `move` it borrows locals.
fn adder(n: i32) -> impl Fn(i32) -> i32 {
    |x| x + n //~ E0373
}
fn counter() -> impl FnMut() -> u32 {
    let mut c = 0;
    || { //~ E0373
        c += 1;
        c
    }
}

fn main() {
    println!("{}", adder(1)(2));
    let mut c = counter();
    println!("{}", c());
}

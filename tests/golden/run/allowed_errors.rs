// Lints that are errors can be allowed: then the program runs, and panics where it must.
//@ exit: 101
#[allow(overflowing_literals)]
fn cut() -> u8 {
    let x: u8 = 258;
    x
}

#[allow(unconditional_panic)]
fn beyond() -> i32 {
    let a = [1, 2, 3];
    a[3] //~ panic
}

fn halves() -> (i8, u8) {
    #![allow(overflowing_literals)]
    (200, -1i32 as u8)
}

fn main() {
    println!("{} {:?}", cut(), halves());
    if cut() > 100 {
        #[allow(arithmetic_overflow)]
        let sum = 255u8 + 1;
        println!("{sum}");
    }
    println!("{}", beyond());
}

//--- expected stdout
// 2 (-56, 255)
//--- expected panic
// index out of bounds: the len is 3 but the index is 3

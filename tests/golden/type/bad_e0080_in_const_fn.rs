// A const fn that panics is told at the constant that calls it.
const fn before(n: u32) -> u32 {
    n - 1
}

const fn checked(n: u32) -> u32 {
    if n > 3 {
        panic!("too large");
    }
    n
}

const A: u32 = before(0); //~ E0080
const B: u32 = checked(4); //~ E0080
const C: u32 = {
    let a = [1, 2, 3];
    let i = before(4) as usize;
    a[i] //~ E0080
};
const D: Option<u32> = None;
const E: u32 = D.unwrap(); //~ E0080

fn main() {
    println!("{}", [0; before(0) as usize].len()); //~ E0080
}

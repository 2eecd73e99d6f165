// The crate `alloc` is not there unless it is asked for; `std` gives the same names.
use alloc::vec::Vec as Row; //~ E0433
use core::mem::swap;

fn main() {
    let mut a = 1;
    let mut b = 2;
    swap(&mut a, &mut b);
    let text: alloc::string::String = String::new(); //~ E0433
    let row: Row<i32> = Row::new();
    println!("{a} {b} {text} {}", row.len());
}

// A closure is as large as what it captures: addresses, or with `move` the values.
use std::mem::size_of_val;

fn main() {
    let (a, b) = (1u8, 2u64);
    let text = String::from("t");
    let nothing = |x: i32| x + 1;
    let addresses = || a as u64 + b;
    let values = move || a as u64 + b;
    let owned = move || text.len();
    println!("{} {} {} {}", size_of_val(&nothing), size_of_val(&addresses), size_of_val(&values), size_of_val(&owned));
    println!("{} {} {} {}", nothing(1), addresses(), values(), owned());
    let pair = (1u32, [0u8; 9]);
    println!("{} {}", size_of_val(&|| pair.0), size_of_val(&move || pair.1[0]));
}

//--- expected stdout
// 0 16 16 24
// 2 3 3 1
// 8 9

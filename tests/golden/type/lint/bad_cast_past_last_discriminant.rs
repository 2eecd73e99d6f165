// A variant behind the greatest discriminant: the cast of its name adds to the one that was written.
#[repr(i8)]
#[derive(Clone, Copy)]
#[allow(dead_code)]
enum Small {
    Top = 127,
    Over, //~ E0370
    Further,
}

fn kept() -> i32 {
    let small = Small::Over;
    small as i32
}

fn main() {
    println!("{}", Small::Over as i32); //~ arithmetic_overflow
    println!("{}", Small::Further as u8); //~ arithmetic_overflow
    println!("{} {}", Small::Top as i32, kept());
    println!("{}", { Small::Over } as i32);
}

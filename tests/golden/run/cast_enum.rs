// Field-less enums cast to their discriminants, explicit and counted on.
#[derive(Clone, Copy)]
enum Level {
    Low,
    Mid = 10,
    High,
    Below = -3,
    Next,
}

fn main() {
    println!("{} {} {}", Level::Low as i32, Level::Mid as i32, Level::High as u8);
    println!("{} {}", Level::Below as i64, Level::Next as i32);
    println!("{}", Level::Below as u8);
}

//--- expected stdout
// 0 10 11
// -3 -2
// 253

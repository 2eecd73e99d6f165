// Matching enums with explicit discriminants, casts and signed values.
#[derive(Clone, Copy, PartialEq)]
enum Level {
    Low = -5,
    Mid,
    High = 300,
}

fn name(l: Level) -> &'static str {
    match l {
        Level::High => "high",
        Level::Low => "low",
        Level::Mid => "mid",
    }
}

fn main() {
    for l in [Level::Low, Level::Mid, Level::High] {
        println!("{} {}", name(l), l as i32);
    }
    println!("{}", matches!(Some(Level::Mid), Some(Level::Mid)));
    println!("{}", matches!((Level::Low, Level::High), (_, Level::Low) | (Level::Low, _)));
}

//--- expected stdout
// low -5
// mid -4
// high 300
// true
// true

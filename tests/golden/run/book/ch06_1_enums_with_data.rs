// Variants with different payloads, methods on enums, Option.
#[derive(Debug)]
enum Message {
    Quit,
    Move { x: i32, y: i32 },
    Write(String),
    Colour(u8, u8, u8),
}

impl Message {
    fn call(&self) -> usize {
        match self {
            Message::Quit => 0,
            Message::Move { x, y } => (x.abs() + y.abs()) as usize,
            Message::Write(text) => text.len(),
            Message::Colour(r, ..) => *r as usize,
        }
    }
}

fn main() {
    let all = [
        Message::Quit,
        Message::Move { x: -3, y: 4 },
        Message::Write(String::from("hey")),
        Message::Colour(9, 0, 0),
    ];
    for m in &all {
        println!("{m:?} {}", m.call());
    }
    let absent: Option<i32> = None;
    println!("{:?} {}", absent.map(i32::abs), Some(5).unwrap_or(0) + absent.unwrap_or(1));
}

//--- expected stdout
// Quit 0
// Move { x: -3, y: 4 } 7
// Write("hey") 3
// Colour(9, 0, 0) 9
// None 6

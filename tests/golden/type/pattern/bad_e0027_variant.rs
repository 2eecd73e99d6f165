// A struct variant's field is neither named nor covered by `..`.
enum Message {
    Move { x: i32, y: i32, z: i32 },
}

fn main() {
    match (Message::Move { x: 1, y: 2, z: 3 }) {
        Message::Move { y, .. } if y > 2 => {}
        Message::Move { x, y } => println!("{x} {y}"), //~ E0027
    }
}

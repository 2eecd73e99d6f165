// A struct variant has no such field.
enum Message {
    Move { x: i32, y: i32 },
}

fn main() {
    let Message::Move { x, z, .. } = Message::Move { x: 1, y: 2 }; //~ E0026
    println!("{x} {z}");
}

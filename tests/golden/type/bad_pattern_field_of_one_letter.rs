// Of names of one letter each may be a slip for each other, and then it is not missing as well.
enum Message {
    Move { x: i32, y: i32 },
    Name { first: i32, y: i32 },
}

fn main() {
    for m in [Message::Move { x: 1, y: 2 }, Message::Name { first: 1, y: 2 }] {
        match m {
            Message::Move { x, z } => println!("{x} {z}"), //~ E0026
            Message::Name { y, z } => println!("{y} {z}"), //~ E0026 E0027
        }
    }
}

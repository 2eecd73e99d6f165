// A variant without its path is a name: and the alternatives differ.
enum Color {
    Red,
    Blue,
}
use Color::Red;

fn main() {
    match Color::Blue {
        Red | Blu => {} //~ E0408
    }
}

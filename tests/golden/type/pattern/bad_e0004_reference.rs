// A missing variant behind a reference.
enum Color {
    Red,
    Green,
    Blue,
}

fn name(c: &Color) -> &str {
    match c { //~ E0004
        Color::Red => "red",
        Color::Blue => "blue",
    }
}

fn main() {
    println!("{}{}{}", name(&Color::Red), name(&Color::Green), name(&Color::Blue));
}

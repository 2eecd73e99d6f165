// A `match` by value takes the payload out; one on a reference does not.
enum Shape {
    Named(String),
    Square(u32),
}

fn main() {
    let a = Shape::Named(String::from("triangle"));
    let b = Shape::Square(3);
    match &a {
        Shape::Named(name) => println!("{}", name.len()),
        Shape::Square(side) => println!("{side}"),
    }
    let label = match a {
        Shape::Named(name) => name,
        Shape::Square(_) => String::new(),
    };
    if let Shape::Square(side) = b {
        println!("{label} {side}");
    }
}

//--- expected narration
//--- expected stdout

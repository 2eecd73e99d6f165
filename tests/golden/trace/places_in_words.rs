// A place for which Rust has no expression is told in words: the value in an enum's variant, a field of it.

struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

enum Shape {
    Circle(f64),
    Named { label: String, sides: u8 },
    Pair(String, String),
}

fn label(shape: Shape) -> String {
    match shape {
        Shape::Circle(radius) => format!("circle of {radius}"),
        Shape::Named { label, sides: 3 } => label,
        Shape::Named { label, .. } => label + "!",
        Shape::Pair(_, second) => second,
    }
}

fn main() {
    let mut cur = Some(Box::new(Node { value: 1, next: None }));
    while let Some(node) = cur {
        println!("{}", node.value);
        cur = node.next;
    }
    let nested = Some(Ok::<String, i32>(String::from("in")));
    if let Some(Ok(text)) = nested {
        println!("{text}");
    }
    let pair = Some((String::from("a"), 2));
    if let Some((a, _)) = pair {
        println!("{a}");
    }
    let mut word = Some(String::from("x"));
    if let Some(ref mut inside) = word {
        inside.push('y');
    }
    println!("{word:?} {}", label(Shape::Circle(1.0)));
    println!("{}", label(Shape::Named { label: String::from("tri"), sides: 3 }));
    println!("{}", label(Shape::Pair(String::from("p"), String::from("q"))));
}

//--- expected stdout
// 1
// in
// a
// Some("xy") circle of 1
// tri
// q

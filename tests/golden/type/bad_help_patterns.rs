// A pattern of another type than what is matched.
enum Shape {
    Circle(i32),
    Dot,
}

fn main() {
    let s = String::from("go");
    match s {
        "go" => {} //~ E0308
        _ => {}
    }
    match &s {
        "go" => {} //~ E0308
        _ => {}
    }
    match Some(1) {
        1 => {} //~ E0308
        _ => {}
    }
    match 'a' {
        "a" => {} //~ E0308
        _ => {}
    }
    let e = Shape::Circle;
    match e {
        Shape::Circle(_) => {} //~ E0308
        Shape::Dot => {} //~ E0308
    }
}

//--- expected helps
// 10: a text matches a `&str`, and `.as_str()` of a `String` is one
// 14: a text matches a `&str`, and `.as_str()` of a `String` is one
// 18: wrap it: `Some(..)`
// 22: a `char` stands in single quotes: `'a'`
// 27: what is matched is a function that makes the value: give it what the value holds, between `(` and `)`
// 28: what is matched is a function that makes the value: give it what the value holds, between `(` and `)`

// What is assigned to must be a place, also where the values do not fit.
enum Shape {
    Line(i32, i32),
    Dot,
}

fn main() {
    let mut a;
    let mut b = 0;
    (a, 1) = 5; //~ E0308 E0070
    (a, 1, b) = (1, 2); //~ E0308 E0070
    Some(a, 1) = Some(3); //~ E0023 E0070
    [1, b] = [1, 2, 3]; //~ E0527 E0070
    Shape::Line(a, 2, b) = Shape::Dot; //~ E0023 E0070
    println!("{a} {b}");
}

// Structs with named fields, tuple structs and unit structs; shorthand, update, nesting.
#[derive(Debug, Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug)]
struct Line(Point, Point);

#[derive(Debug)]
struct Marker;

fn main() {
    let x = 3;
    let p = Point { x, y: 4 };
    let q = Point { y: 10, ..p };
    let mut line = Line(p, q);
    line.1.x += 100;
    println!("{:?} {} {:?}", line, line.0.y, Marker);
    let Point { x: px, y } = q;
    let Line(Point { x: from, .. }, _) = line;
    println!("{px} {y} {from}");
}

//--- expected stdout
// Line(Point { x: 3, y: 4 }, Point { x: 103, y: 10 }) 4 Marker
// 3 10 3

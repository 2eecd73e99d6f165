// Two fields of one struct, mutable both at the same time.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let mut p = Point { x: 1, y: 2 };
    let x = &mut p.x;
    let y = &mut p.y;
    std::mem::swap(x, y);
    println!("{} {}", p.x, p.y);
}

//--- expected stdout
// 2 1

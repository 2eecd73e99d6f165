// A variable is no struct, in a literal and in a pattern.
fn main() {
    let x = 5;
    let y = x { a: 1 }; //~ E0574
    match x {
        x { a } => {} //~ E0574
        _ => {}
    }
}
struct Point { x: i32 }
impl Point {
    fn moved(x: i32) -> Point {
        x { x } //~ E0574
    }
}

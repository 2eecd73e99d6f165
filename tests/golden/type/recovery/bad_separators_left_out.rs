// Where it is clear that a `;` or a `,` was left out, the rest is looked at as if it stood there.
struct Pair {
    left: String //~ syntax
    right: String,
}
enum Side {
    Left
    Right, //~ syntax
}
fn pick(pair: &Pair, side: Side) -> String {
    match side {
        Side::Left => pair.left, //~ E0507
        Side::Right => pair.right.clone(),
    }
}
fn add(a: i32, b: i32) -> i32 {
    a + b
}
fn numbers() {
    let sum: String = add(1 2); //~ syntax E0308
    let numbers = [1, 2 3]; //~ syntax
    println!("{}", numbers[0] + sum); //~ E0277
}
fn use_after_move() {
    let pair = Pair { left: String::new(), right: String::new() } //~ syntax
    let other = pair;
    println!("{} {}", pick(&pair, Side::Right), other.left); //~ E0382
    let last = 1 //~ syntax
}
fn main() {
    use_after_move() //~ syntax
    let x: u8 = true; //~ E0308
}

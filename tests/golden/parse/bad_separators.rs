// What stands between two elements of a list: `,`, also behind a match arm, and never `;`.
struct Point { x: i32; y: i32 } //~ syntax
struct Pair {
    a: i32 //~ syntax
    b: i32,
}
enum Shape {
    Round
    Square, //~ syntax
}
fn parameters(a: i32 b: i32) {} //~ syntax
fn elements() {
    let a = [1 2 3]; //~ syntax
}
fn arguments() {
    parameters(1 2); //~ syntax
}
fn arms(x: i32) {
    match x {
        1 => println!("one") //~ syntax
        _ => {}
    }
}
fn main() {}

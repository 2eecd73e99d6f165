// A variable that is given what is not known is not known itself; of what is taken apart by a pattern
// the parts are.
enum Token {
    Op(char),
    Num(i32),
}
struct P {
    x: i32,
    y: String,
}
fn in_a_condition() {
    while let Some(Token::Op(c)) = missing() { //~ E0425
        let d = *c; //~ E0614
        println!("{d}");
    }
}
fn of_a_struct() {
    let P { x, y } = missing(); //~ E0425
    let z: String = x; //~ E0308
    y.foo(); //~ E0599
    println!("{z}");
}
fn of_a_tuple() {
    let (x, y) = missing(); //~ E0425
    let z: String = x;
    y.foo();
    println!("{z}");
}
fn or_else() {
    let Token::Num(n) = missing() else { return }; //~ E0425
    let c: char = n; //~ E0308
    println!("{c}");
}
fn of_a_known_type() {
    let x: i32 = missing(); //~ E0425
    let y: String = x;
    x.foo();
    println!("{y}");
}
fn parts_of_a_known_type() {
    let (x, y): (i32, i32) = missing(); //~ E0425
    let z: String = x; //~ E0308
    y.foo(); //~ E0599
    println!("{z}");
}
fn the_whole_beside_its_parts() {
    let x @ P { .. } = missing(); //~ E0425
    let y: i32 = x;
    x.foo();
    println!("{y}");
}
fn main() {
    in_a_condition();
    of_a_struct();
    of_a_tuple();
    or_else();
    of_a_known_type();
    parts_of_a_known_type();
    the_whole_beside_its_parts();
}

// What the derive that does not exist would have given is missing.
#[derive(Debugg)] //~ syntax
struct P;
fn main() {
    println!("{:?}", P); //~ E0277
    let n: i32 = "text"; //~ E0308
}

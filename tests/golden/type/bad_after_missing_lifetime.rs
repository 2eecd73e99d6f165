// What a type without its lifetime does not touch is checked all the same.
fn dangle() -> &String { //~ E0106
    let s: u8 = "a"; //~ E0308
    loop {}
}
struct P {
    name: &str, //~ E0106
    x: i32,
}
fn main() {
    let r: i32 = dangle();
    r.foo(); //~ E0599
    let q = dangle();
    q.foo();
    let z: &String = dangle();
    z.foo();
    let u: bool = q;
    if q {}
    r + "a"; //~ E0277
    dangle(1); //~ E0061
    match r { 1 => {}, true => {}, _ => {} } //~ E0308
    let p = P { name: "a", x: "b" }; //~ E0308
    p.nope(); //~ E0599
    let n: i32 = p.name;
    let as_number = dangle() as f64;
    let in_main = dangle()?;
    let (a, b): (i32, u8) = undefined; //~ E0425
    a.foo(); //~ E0599
}

// What is wrong in a field of a literal costs that field.
struct P {
    x: i32,
    y: i32,
    z: i32,
}

fn main() {
    let p = P { x: 5 y: 2, z: 1 }; //~ syntax E0063
    let q = P { x 5, y: 2, z: "a" }; //~ syntax E0063 E0308
    let r = P { x = 5, y: 2, z = 3 }; //~ syntax
    let s = P { x: 5, y: 2, z: = 3 }; //~ syntax E0063
    let a: i32 = "a"; //~ E0308
    println!("{}", p.x);
}

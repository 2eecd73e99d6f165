// What has no type is told; the rest is checked.
const LIMIT = 5; //~ syntax

fn add(a, b: i32) -> i32 { //~ syntax
    b
}

struct P {
    x: i32; //~ syntax
    y: i32,
}

fn result(n: i32): i32 { //~ syntax
    n
}

fn main() {
    let p = P { x: 1, y: 2 };
    let a: i32 = p.y;
    let b: String = add(1, 2); //~ E0308
    let c: String = result(1); //~ E0308
    let d = 'abc'; //~ syntax
    let e: i32 = "b"; //~ E0308
    let f = 1 < 2 == true; //~ syntax
    let g: i32 = "b"; //~ E0308
}

// The literal of a struct in the head of an `if` is read as if it stood in parentheses.
#[derive(PartialEq)]
struct P {
    x: i32,
    y: i32,
}

fn main() {
    let p = P { x: 1, y: 2 };
    if p == P { x: 1, y: 2 } { //~ syntax
        println!("same");
    }
    let a: i32 = "a"; //~ E0308
    let x = 1;
    while p == P { x, y: 2 } { //~ syntax
        break;
    }
    for q in P { x: 1, y: 2 } {} //~ syntax E0277
    match P { x: 1, y: 2 } { //~ syntax
        P { x, .. } => {}
    }
    let b: i32 = "a"; //~ E0308
}

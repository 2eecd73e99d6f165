// What is wrong in a statement costs the rest of its block; what stands before it, behind the block and in other functions
// is checked.
fn one(n: i32) -> i32 {
    let before: i32 = "a"; //~ E0308
    let list = [1, 2, 3];
    let first = list[0, 1]; //~ syntax
    let after: i32 = "b";
    first
}

fn two(n: i32) -> i32 {
    if n > 3 {
        let s = new String(); //~ syntax
        s.len()
    }
    let after: i32 = "b"; //~ E0308
    n
}

fn three(n: i32) {
    match n {
        1 => println!("one"),
        case 2 => println!("two"), //~ syntax
        _ => {}
    }
    let after: i32 = "b"; //~ E0308
}

fn four(a: i32, b: i32) {
    four(a: 1, b: 2); //~ syntax
    let after: i32 = "b"; //~ E0308
}

fn main() {
    let x: i32 = "a"; //~ E0308
    let c = 1 < x < 10; //~ syntax
    let after: i32 = "b";
}

// A field of a variable without mut.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    p.x = 2; //~ E0594
    println!("{}", p.x);
}

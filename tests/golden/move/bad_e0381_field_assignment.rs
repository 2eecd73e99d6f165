// A field of a variable that has no value yet.
struct P {
    x: i32,
}

fn main() {
    let mut p: P;
    p.x = 5; //~ E0381
}

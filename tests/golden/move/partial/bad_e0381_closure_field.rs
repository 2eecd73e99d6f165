// A field of a struct that was never made.
struct P {
    a: u32,
}

fn main() {
    let p: P;
    p.a = 1; //~ E0381
    println!("set");
}

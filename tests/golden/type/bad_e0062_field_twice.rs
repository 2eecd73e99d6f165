// A field is given twice.
struct P {
    x: i32,
}

fn main() {
    let p = P {
        x: 1,
        x: 2, //~ E0062
    };
    println!("{}", p.x);
}

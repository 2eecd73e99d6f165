// The fields of an Option's content are not its own.
struct P {
    x: i32,
}

fn main() {
    let p = Some(P { x: 1 });
    println!("{}", p.x); //~ E0609
}

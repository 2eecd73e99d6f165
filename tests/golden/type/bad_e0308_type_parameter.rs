// A function cannot choose its caller's type.
fn make<T>() -> T {
    5 //~ E0308
}

fn main() {
    let n: i32 = make();
    println!("{n}");
}

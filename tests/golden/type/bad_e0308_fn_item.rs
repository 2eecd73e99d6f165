// A function is not its result.
fn five() -> i32 {
    5
}

fn main() {
    let n: i32 = five; //~ E0308
    println!("{n}");
}

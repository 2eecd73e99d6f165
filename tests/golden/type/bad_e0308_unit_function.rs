// A function without a result gives ().
fn show() {
    println!("x");
}

fn main() {
    let n: i32 = show(); //~ E0308
    println!("{n}");
}

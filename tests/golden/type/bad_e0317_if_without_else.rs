// An `if` without else has type ().
fn main() {
    let x: i32 = if 1 < 2 { //~ E0317
        1
    };
    println!("{x}");
}

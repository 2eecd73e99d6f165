// Set in all arms that go on.
fn f(n: u32) -> u32 {
    let x;
    match n {
        0 => x = 1,
        1 => return 7,
        _ => x = 3,
    }
    x
}

fn main() {
    println!("{} {}", f(0), f(1));
}

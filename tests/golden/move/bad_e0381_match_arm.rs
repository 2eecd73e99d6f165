// One arm of a match forgets it.
fn pick(i: i32) -> i32 {
    let n: i32;
    match i {
        0 => n = 1,
        1 => n = 2,
        _ => {}
    }
    n //~ E0381
}

fn main() {
    println!("{}", pick(1));
}

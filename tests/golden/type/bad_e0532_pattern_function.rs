// A function is no pattern.
fn two() -> i32 {
    2
}

fn main() {
    match 2 {
        two() => println!("two"), //~ E0532
        _ => println!("other"),
    }
}

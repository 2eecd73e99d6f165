// In several arms, set in one.
fn main() {
    let x: u32;
    match 3 {
        0 => x = 1,
        1 => println!("{x}"), //~ E0381
        _ => println!("{x}."),
    }
}

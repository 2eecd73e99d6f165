// What no value reaches is a warning: the program is accepted.
fn main() {
    let n = 5u8;
    match n {
        0..=200 => println!("low"),
        100 => println!("never"),
        _ => println!("rest"),
        255 => println!("never"),
    }
    match Some(n) {
        Some(_) | None => println!("all"),
        Some(5) => println!("never"),
    }
    let (5 | _) = n;
    if let Some(1 | 2 | 1) = Some(n) {
        println!("never");
    }
}

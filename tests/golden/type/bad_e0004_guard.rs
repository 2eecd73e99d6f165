// An arm with a guard covers nothing.
fn main() {
    let b = true;
    match b { //~ E0004
        true if 1 < 2 => println!("yes"),
        false => println!("no"),
    }
}

// A boxed slice is not taken apart by value.
fn main() {
    let b: Box<[String]> = vec![String::new()].into_boxed_slice();
    match *b { //~ E0508
        [s] => println!("{s}"),
        _ => {}
    }
}

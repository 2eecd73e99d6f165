// A pattern of another type than the value.
fn main() {
    let n = 2;
    match n {
        "two" => println!("2"), //~ E0308
        _ => println!("other"),
    }
}

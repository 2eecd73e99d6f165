// Ranges in patterns are for numbers and chars.
fn main() {
    match "b" {
        "a"..="c" => println!("abc"), //~ E0029
        _ => println!("other"),
    }
}

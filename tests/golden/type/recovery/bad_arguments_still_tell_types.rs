// A call with too many or too few arguments still says of which type a collection is.
use std::collections::HashMap;

fn main() {
    let mut ages = HashMap::new();
    ages.insert(String::from("Ann"), 10, 10); //~ E0061
    ages.insert("Bob", 50); //~ E0308
    let age: i32 = ages.get("Ann"); //~ E0308
    println!("{age}");
}

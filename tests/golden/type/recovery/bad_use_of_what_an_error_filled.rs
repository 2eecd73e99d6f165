// After an element that is wrong, nothing is said of what its vector gives.
use std::collections::HashMap;

fn main() {
    let mut v = Vec::new();
    v.push(unknown); //~ E0425
    let n: i32 = v.len();
    let mut ages = HashMap::new();
    ages.insert(Strings::from("Ann"), 10); //~ E0433
    let age: i32 = ages.get("Ann");
    let i: f64 = if n == age { 2 } else { 1.0 }; //~ E0308
    println!("{}", [1, 2, 3][i]);
}

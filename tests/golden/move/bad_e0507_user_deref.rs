// Moving out of a user's smart pointer.
use std::ops::Deref;

struct Guard {
    text: String,
}

impl Deref for Guard {
    type Target = String;

    fn deref(&self) -> &String {
        &self.text
    }
}

fn main() {
    let g = Guard { text: String::from("x") };
    let s = *g; //~ E0507
    println!("{s}");
}

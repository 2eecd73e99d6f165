// A match that forgets None.
fn plus_one(x: Option<i32>) -> Option<i32> {
    match x { //~ E0004
        Some(i) => Some(i + 1),
    }
}

fn main() {
    println!("{:?}", plus_one(Some(5)));
}

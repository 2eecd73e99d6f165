// A `Vec` of what has no size is no slice: the methods of slices are not there.
fn main() {
    let words: Vec<str> = Vec::new(); //~ E0277
    for word in words.iter() { //~ E0599
        println!("{word}");
    }
}

// A shared reference that is used later forbids a mutable one now.
fn main() {
    let mut score = String::from("0:0");
    let seen = &score;
    let change = &mut score; //~ E0502
    change.push('!');
    println!("{seen}");
}

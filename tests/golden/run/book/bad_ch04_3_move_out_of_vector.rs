// An element does not move out of its vector through an index.
fn main() {
    let names = vec![String::from("Ann"), String::from("Bo")];
    let first = names[0]; //~ E0507
    println!("{first} {}", names.len());
}

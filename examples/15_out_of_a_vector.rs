// Rejected: moving an element out of a vector.
//
// `names[0]` is a place inside of the vector's buffer. Were the String moved out of it, the vector
// would still believe that it owns all of its elements, and free the same text again at the end. So the
// vector lets nobody take an element out by its index.
//
// Look for: the error's advice. Three repairs, for three different wishes: borrow it (`&names[0]`),
// copy it (`names[0].clone()`), or really take it out, so that the vector knows (`names.pop()`).

fn main() {
    let names = vec![String::from("ada"), String::from("grace")];
    let first = names[0]; //~ E0507
    println!("{first}");
    println!("{}", names.len());
}

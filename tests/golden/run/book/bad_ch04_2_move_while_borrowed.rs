// An owner gives its value away while a reference into it is to be used.
fn main() {
    let text = String::from("abc");
    let view = &text;
    let taken = text; //~ E0505
    println!("{view} {taken}");
}

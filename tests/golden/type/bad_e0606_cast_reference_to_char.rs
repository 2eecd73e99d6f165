// A reference is cast to no `char` and to no `bool`.
fn main() {
    let text: String = "abc".as_bytes().iter().map(|b| b as char).collect(); //~ E0606
    let yes = &1;
    println!("{text} {}", yes as bool); //~ E0606
}

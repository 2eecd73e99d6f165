// A named lifetime does not help: the value dies with the function.
fn shout<'a>(text: &'a str) -> &'a String {
    let loud = text.to_uppercase();
    &loud //~ E0515
}

fn main() {
    println!("{}", shout("hi"));
}

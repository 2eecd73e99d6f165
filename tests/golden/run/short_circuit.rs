// `&&` and `||` evaluate their right side only when it matters.
fn say(text: &str, value: bool) -> bool {
    println!("{text}");
    value
}

fn main() {
    println!("{}", say("a", false) && say("b", true));
    println!("{}", say("c", true) || say("d", true));
    println!("{}", say("e", true) && say("f", false) || say("g", true));
    println!("{}", say("h", false) | say("i", true));
}

//--- expected stdout
// a
// false
// c
// true
// e
// f
// g
// true
// h
// i
// true

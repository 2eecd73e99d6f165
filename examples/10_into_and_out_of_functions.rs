// Moving into and out of functions.
//
// An argument is moved into the function's frame as if by `let`: the function owns it then, and if it
// does not hand it on, the value ends when the function returns. A result is moved the other way, into
// the caller's frame.
//
// Look for: the text's block is allocated once, in `make`, and keeps its address all the way through
// three calls; only the 24 bytes that own it are copied. `measure` lets its argument end, so its block
// is freed inside of the call.

fn make(word: &str) -> String {
    let text = String::from(word);
    text
}

fn decorate(mut text: String) -> String {
    text.push('!');
    text
}

fn measure(text: String) -> usize {
    text.len()
}

fn main() {
    let plain = make("a rather long word");
    let loud = decorate(plain);
    println!("{loud}");
    let length = measure(loud);
    println!("{length}");
}

// A String moves into a function and back out of it: three frames, one block.
fn shout(mut text: String) -> String {
    text.push('!');
    text
}

fn measure(text: String) -> usize {
    text.len()
}

fn main() {
    let word = String::from("hello");
    let loud = shout(word);
    let n = measure(loud);
    println!("{n}");
}

//--- expected narration
//--- expected stdout

// Two mutable references one after the other.
fn main() {
    let mut text = String::from("a");
    {
        let first = &mut text;
        first.push('b');
    }
    let second = &mut text;
    second.push('c');
    println!("{text}");
}

//--- expected stdout
// abc

// A recursion: frames on top of each other, told a few calls deep.
fn depth(n: u32) -> u32 {
    let here = Box::new(n);
    if n == 0 { 0 } else { 1 + depth(*here - 1) }
}

fn main() {
    let small = depth(2);
    let large = depth(40);
    println!("{small} {large}");
}

//--- expected narration
//--- expected stdout

// A function that is called in every round.
fn half(n: u64) -> u64 {
    let text = String::from("some text");
    n / 2 + text.len() as u64
}

fn main() {
    let mut n = 1000;
    for _ in 0..10 {
        n = half(n);
    }
    println!("{n}");
}

//--- expected narration
//--- expected stdout

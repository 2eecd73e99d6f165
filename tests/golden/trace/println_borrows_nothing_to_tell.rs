// What println! borrows is not told; what its arguments call is.
fn main() {
    let word = String::from("abc");
    println!("{word} {word:?} {}", word.len());
    let n = 5;
    println!("{n} {:>4}|{:<6.2}|", n, 1.5);
}

//--- expected narration
//--- expected stdout

// An assignment has the value `()`, also where its left side is no place.
fn length(s: &str) -> usize {
    s.len() += 3 //~ E0067 E0308
}

fn longest(words: &[&str]) -> bool {
    words.iter().any(|w| w.len() += 3) //~ E0067 E0308
}

fn main() {
    let x: i32 = (4 = 1); //~ E0070 E0308
}

// What a long chain of adapters gives borrows from where the chain began.
fn firsts(words: &[String]) -> Vec<&str> {
    words
        .iter()
        .map(|w| w.as_str())
        .filter(|w| !w.is_empty())
        .map(|w| w.trim())
        .map(|w| w.trim_start())
        .filter(|w| w.len() > 1)
        .map(|w| &w[..1])
        .map(|w| w)
        .collect()
}

fn of_my_own<'a>() -> Vec<&'a str> {
    let words = vec![String::from("own")];
    words.iter().map(|w| w.trim()).filter(|w| w.len() > 1).collect() //~ E0515
}

fn main() {
    let words = vec![String::from("hello")];
    let first = firsts(&words);
    drop(words); //~ E0505
    println!("{first:?} {:?}", of_my_own());
}

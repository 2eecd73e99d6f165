// The ways out: clone, iterate by reference, take with pop or remove.
fn with_title(name: &Vec<String>) -> String {
    let mut full = name.join(" ");
    full.push_str(" Esq.");
    full
}

fn largest<'a>(words: &'a [String]) -> &'a str {
    let mut best = &words[0];
    for w in words.iter() {
        if w.len() > best.len() {
            best = w;
        }
    }
    best
}

fn main() {
    let mut name = vec![String::from("Ann"), String::from("Byron")];
    println!("{}", with_title(&name));
    println!("{}", largest(&name));
    let last = name.pop().unwrap();
    let first = name.remove(0);
    println!("{last} {first} {}", name.len());
}

//--- expected stdout
// Ann Byron Esq.
// Byron
// Byron Ann 0

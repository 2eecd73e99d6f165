// Pig Latin: characters, slices of text, `matches!`.
fn is_vowel(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}
fn pig(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        None => String::new(),
        Some(c) if is_vowel(c) => format!("{word}-hay"),
        Some(c) => format!("{}-{c}ay", chars.as_str()),
    }
}
fn main() {
    let text = "first apple über écho x";
    let out: Vec<String> = text.split(' ').map(pig).collect();
    println!("{}", out.join(" "));
    for (i, w) in text.split_whitespace().enumerate() {
        print!("{}{}", if i > 0 { "," } else { "" }, pig(w));
    }
    println!();
}

//--- expected stdout
// irst-fay apple-hay ber-üay cho-éay -xay
// irst-fay,apple-hay,ber-üay,cho-éay,-xay

// Caesar and Vigenère: arithmetic on characters, `cycle`.
fn shift(c: char, k: u8) -> char {
    match c {
        'a'..='z' => ((c as u8 - b'a' + k) % 26 + b'a') as char,
        'A'..='Z' => ((c as u8 - b'A' + k) % 26 + b'A') as char,
        _ => c,
    }
}
fn caesar(s: &str, k: u8) -> String {
    let mut out = String::with_capacity(s.len());
    for c in s.chars() {
        out.push(shift(c, k));
    }
    out
}
fn vigenere(s: &str, key: &str) -> String {
    let ks: Vec<u8> = key.bytes().map(u8::from).collect();
    s.chars().zip(ks.iter().cycle()).map(one).collect()
}
fn one(p: (char, &u8)) -> char {
    shift(p.0, p.1 - b'a')
}
fn main() {
    let e = caesar("Hello, World! xyz", 3);
    println!("{e}\n{}", caesar(&e, 26 - 3));
    println!("{}", vigenere("attackatdawn", "lemon"));
    println!("{:?}", e.char_indices().filter(up).collect::<Vec<_>>());
}
fn up(p: &(usize, char)) -> bool {
    p.1.is_uppercase()
}

//--- expected stdout
// Khoor, Zruog! abc
// Hello, World! xyz
// lxfopvefrnhr
// [(0, 'K'), (7, 'Z')]

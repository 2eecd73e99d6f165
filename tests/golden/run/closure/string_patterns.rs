// Strings: split, find, trim_matches and matches with closures over characters.
fn main() {
    let s = "--key1=val2;--";
    println!("{}", s.trim_matches(|c| c == '-' || c == ';'));
    println!("{:?}", s.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect::<Vec<_>>());
    println!("{:?} {:?}", s.find(|c: char| c.is_ascii_digit()), s.rfind(char::is_alphabetic));
    let vowels = ['a', 'e'];
    println!("{}", s.matches(|c| vowels.contains(&c)).count());
    let mut t = s.to_string();
    t.retain(|c| c.is_alphabetic());
    println!("{t}");
}

//--- expected stdout
// key1=val2
// ["key1", "val2"]
// Some(5) Some(9)
// 2
// keyval

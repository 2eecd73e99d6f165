// The everyday methods of String and str.
fn main() {
    let mut s = String::new();
    println!("{} {:?}", s.is_empty(), s);
    s.push_str("grüße");
    s.push('!');
    println!("{} {} {}", s, s.len(), s.is_empty());
    let part: &str = &s[0..2];
    println!("{part} {} {}", s.as_str(), &s[2..]);
    println!("{:?} {:?}", s.pop(), s);
    let t = s.clone() + "x";
    println!("{t} {}", t == "grüßex");
    println!("{:?}", "hé".as_bytes());
    s.clear();
    println!("[{s}] {}", "abc".to_string());
    println!("{}", "b" > "abc");
}

//--- expected stdout
// true ""
// grüße! 8 false
// gr grüße! üße!
// Some('!') "grüße"
// grüßex true
// [104, 195, 169]
// [] abc
// true

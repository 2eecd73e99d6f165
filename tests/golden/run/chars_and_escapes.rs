// Character and string escapes, raw strings, byte strings, a string continued over lines.
fn main() {
    println!("{}|{}|{}|{}", '\t', '\'', '\\', '"');
    println!("{} {} {}", '\x41', '\u{e9}', '\u{1F600}');
    println!("tab\there \"quoted\" back\\slash");
    println!("{}", r"raw \n stays");
    println!("{}", r#"raw with "quotes""#);
    println!(
        "one \
         line"
    );
    println!("two
lines");
    println!("{:?} {}", b"bytes", b"abc"[1]);
    println!("{{}} {{x}}");
}

//--- expected stdout
// 	|'|\|"
// A é 😀
// tab	here "quoted" back\slash
// raw \n stays
// raw with "quotes"
// one line
// two
// lines
// [98, 121, 116, 101, 115] 98
// {} {x}

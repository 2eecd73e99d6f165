// `{:?}` of strings and chars escapes quotes, control characters, and leaves printable text.
fn main() {
    println!("{:?}", "plain");
    println!("{:?}", "tab\t nl\n cr\r quote\" single' back\\ bell\x07 nul\0");
    println!("{:?} {:?} {:?} {:?}", 'a', '\'', '"', '\n');
    println!("{:?} {:?}", "é€😀", '\u{200b}');
    println!("{:?}", String::from("owned"));
    println!("[{:8?}] [{:>8?}]", "ab", 'c');
}

//--- expected stdout
// "plain"
// "tab\t nl\n cr\r quote\" single' back\\ bell\u{7} nul\0"
// 'a' '\'' '"' '\n'
// "é€😀" '\u{200b}'
// "owned"
// ["ab"] ['c']

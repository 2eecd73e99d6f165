// Strings and characters: building, searching, splitting, parsing, case, capacities.
fn main() {
    let mut s = String::new();
    for i in 0..12 {
        s.push('a');
        println!("{} {}", s.len(), s.capacity());
    }
    s.push_str("hello world, this is long");
    println!("{} {}", s, s.capacity());
    let mut t = String::from("héllo");
    println!("{} {}", t.len(), t.capacity());
    println!("{:?}", t.pop());
    t.insert(1, 'ö');
    t.insert_str(0, ">>");
    println!("{}", t);
    let rm = t.remove(2);
    println!("{} {:?}", rm, t);
    t.truncate(4);
    println!("{:?}", t);
    println!("{:?}", "a b  c\td\n".split_whitespace().collect::<Vec<_>>());
    println!("{:?}", "a b  c\td\n".split_whitespace().rev().collect::<Vec<_>>());
    println!("{:?}", "l1\nl2\r\n\nl4".lines().collect::<Vec<_>>());
    println!("{:?}", "l1\nl2\r\n\nl4\n".lines().rev().collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".split(',').collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".split(',').rev().collect::<Vec<_>>());
    println!("{:?}", "a, b, c".split(", ").collect::<Vec<_>>());
    println!("{:?}", "abc".split("").collect::<Vec<_>>());
    println!("{:?}", "".split(',').collect::<Vec<_>>());
    println!("{:?}", "".split("").collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".split_terminator(',').collect::<Vec<_>>());
    println!("{:?}", "a\nb\n".split_inclusive('\n').collect::<Vec<_>>());
    println!("{:?}", "a\nb".split_inclusive('\n').collect::<Vec<_>>());
    println!(
        "{:?} {:?}",
        "a=b=c".splitn(2, '=').collect::<Vec<_>>(),
        "a=b=c".rsplitn(2, '=').collect::<Vec<_>>()
    );
    println!(
        "{:?} {:?} {:?}",
        "a=b=c".split_once('='),
        "a=b=c".rsplit_once("="),
        "abc".split_once('=')
    );
    println!("{:?}", "a1b2".split(['1', '2']).collect::<Vec<_>>());
    println!("{:?}", "a1b2".split(&['1', '2'][..]).collect::<Vec<_>>());
    println!(
        "{:?} {:?} {:?}",
        "  x y ".trim(),
        "  x ".trim_start(),
        " x  ".trim_end()
    );
    println!(
        "{:?} {:?}",
        "xxaxx".trim_matches('x'),
        "xxaxx".trim_start_matches("x")
    );
    println!(
        "{:?} {:?}",
        "prefix-a".strip_prefix("prefix-"),
        "a.rs".strip_suffix(".rs")
    );
    println!(
        "{} {} {}",
        "hello".contains("ell"),
        "hello".contains('z'),
        "hello".contains("")
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        "hello".find('l'),
        "hello".rfind('l'),
        "hello".find("lo"),
        "hello".find("xyz")
    );
    println!("{} {}", "hello".replace('l', "L"), "hello".replacen("l", "LL", 1));
    println!("{:?}", "aXbX".replace("X", ""));
    println!("{:?}", "abab".matches("ab").collect::<Vec<_>>());
    println!("{:?}", "abab".match_indices('b').collect::<Vec<_>>());
    println!("{} {}", "Hello".to_uppercase(), "HELLO".to_lowercase());
    println!(
        "{:?} {:?}",
        "hé".bytes().collect::<Vec<u8>>(),
        "hé日".char_indices().collect::<Vec<_>>()
    );
    println!("{:?}", "hé日".chars().rev().collect::<String>());
    println!("{:?}", "hé日".char_indices().rev().collect::<Vec<_>>());
    println!("{} {}", "hé日".chars().count(), "hé日".len());
    println!("{} {:?} {:?}", &"hello"[1..3], "hello".get(1..9), "hé".get(0..2));
    println!(
        "{:?} {:?} {:?}",
        "12".parse::<i32>(),
        "-5".parse::<i8>(),
        "+7".parse::<u8>()
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        "128".parse::<i8>(),
        "-129".parse::<i8>(),
        "-1".parse::<u8>(),
        "".parse::<i32>()
    );
    println!(
        "{:?} {:?} {:?} {:?} {:?}",
        "1.5".parse::<f64>(),
        ".5".parse::<f64>(),
        "1e3".parse::<f64>(),
        "inf".parse::<f64>(),
        "-NaN".parse::<f64>()
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        "1.".parse::<f64>(),
        ".".parse::<f64>(),
        "1e".parse::<f64>(),
        "x".parse::<f32>()
    );
    println!(
        "{:?} {:?} {:?}",
        "true".parse::<bool>(),
        "x".parse::<bool>(),
        "ab".parse::<char>()
    );
    println!(
        "{:?} {:?}",
        i32::from_str_radix("-ff", 16),
        u8::from_str_radix("101", 2)
    );
    let a = String::from("x");
    let b = a.clone() + "y" + &a;
    println!("{} {}", b, b.capacity());
    let mut c = b.clone();
    c += "zz";
    println!("{} {} {} {}", c, c == "xyxzz", "xyx" == b, b < c);
    println!("{:?}", String::from_utf8(vec![104, 105]));
    println!("{:?}", String::from_utf8(vec![104, 255]));
    println!(
        "{:?} {:?}",
        std::str::from_utf8(&[0xe2, 0x82]),
        std::str::from_utf8(&[0xc0, 0x80])
    );
    println!("{:?}", vec!["a", "b"].concat());
    println!("{:?}", ["a", "b"].join("-"));
    println!("{} {} {}", 5.to_string(), 'c'.to_string(), 1.5.to_string());
    println!(
        "{} {} {} {}",
        "abc".to_string().capacity(),
        String::from("ab").capacity(),
        "abc".to_owned().capacity(),
        "é".to_uppercase().len()
    );
    println!(
        "{} {} {} {}",
        5i32.to_string().capacity(),
        'c'.to_string().capacity(),
        true.to_string().capacity(),
        1.5.to_string().capacity()
    );
    println!(
        "{} {} {}",
        12345i32.to_string().capacity(),
        (-7i64).to_string().capacity(),
        255u8.to_string().capacity()
    );
    println!(
        "{} {}",
        "abc".chars().collect::<String>().capacity(),
        "abcdefghijkl".chars().rev().collect::<String>().capacity()
    );
    println!("{:?} {:?}", 'a'.to_digit(16), std::char::from_digit(7, 10));
    println!(
        "{} {} {} {}",
        'é'.len_utf8(),
        'a'.is_alphabetic(),
        '9'.is_numeric(),
        ' '.is_whitespace()
    );
    println!("{} {} {:?}", 'a' as u32, 97u8 as char, char::from_u32(0x41));
    println!("{} {}", 'ß'.is_lowercase(), 'a'.to_ascii_uppercase());
    println!("{:?} {:?}", "abc".cmp("abd"), "ab".partial_cmp("abc"));
    let mut d = String::from("hello");
    let e: String = d.drain(1..3).collect();
    println!("{} {}", d, e);
    d.replace_range(0..1, "JJ");
    println!("{}", d);
    d.clear();
    println!("{:?} {}", d, d.is_empty());
    let sp = t.split_off(2);
    println!("{:?} {:?}", t, sp);
    println!("{:?}", std::mem::size_of::<Option<String>>());
    println!("{}", "tEST".chars().next().unwrap().to_uppercase());
    println!("{:?}", "zażółć".char_indices().nth(3));
    println!("{:?}", "abc".as_bytes());
    println!("{:?}", b"abc");
    println!(
        "{:?} {:?}",
        "x".eq_ignore_ascii_case("X"),
        "AbC".to_ascii_lowercase()
    );
    println!("{}", "abc" > "abb");
    println!("{:?} {:?}", "abc".chars().max(), "abc".bytes().min());
    println!("{:?}", "abcdef".chars().step_by(2).collect::<String>());
    let boxed: Box<str> = "hi".into();
    println!("{} {:?}", boxed, boxed);
    println!("{:?}", "a".parse::<String>());
    println!("{:?}", "x=1;y=2".split(';').collect::<Vec<_>>().len());
    println!("{:?}", "éa".is_char_boundary(1));
    println!("{:?}", "tic-tac-toe".rsplit('-').collect::<Vec<_>>());
    println!("{:?}", "aXXbXXc".rsplit("XX").collect::<Vec<_>>());
    println!("{:?}", "aaa".split("aa").collect::<Vec<_>>());
    println!("{:?}", "aaa".rsplit("aa").collect::<Vec<_>>());
}

//--- expected stdout
// 1 8
// 2 8
// 3 8
// 4 8
// 5 8
// 6 8
// 7 8
// 8 8
// 9 16
// 10 16
// 11 16
// 12 16
// aaaaaaaaaaaahello world, this is long 37
// 6 6
// Some('o')
// >>höéll
// h ">>öéll"
// ">>ö"
// ["a", "b", "c", "d"]
// ["d", "c", "b", "a"]
// ["l1", "l2", "", "l4"]
// ["l4", "", "l2", "l1"]
// ["a", "b", "", "c", ""]
// ["", "c", "", "b", "a"]
// ["a", "b", "c"]
// ["", "a", "b", "c", ""]
// [""]
// ["", ""]
// ["a", "b", "", "c"]
// ["a\n", "b\n"]
// ["a\n", "b"]
// ["a", "b=c"] ["c", "a=b"]
// Some(("a", "b=c")) Some(("a=b", "c")) None
// ["a", "b", ""]
// ["a", "b", ""]
// "x y" "x " " x"
// "a" "axx"
// Some("a") Some("a")
// true false true
// Some(2) Some(3) Some(3) None
// heLLo heLLlo
// "ab"
// ["ab", "ab"]
// [(1, "b"), (3, "b")]
// HELLO hello
// [104, 195, 169] [(0, 'h'), (1, 'é'), (3, '日')]
// "日éh"
// [(3, '日'), (1, 'é'), (0, 'h')]
// 3 6
// el None None
// Ok(12) Ok(-5) Ok(7)
// Err(ParseIntError { kind: PosOverflow }) Err(ParseIntError { kind: NegOverflow }) Err(ParseIntError { kind: InvalidDigit }) Err(ParseIntError { kind: Empty })
// Ok(1.5) Ok(0.5) Ok(1000.0) Ok(inf) Ok(NaN)
// Ok(1.0) Err(ParseFloatError { kind: Invalid }) Err(ParseFloatError { kind: Invalid }) Err(ParseFloatError { kind: Invalid })
// Ok(true) Err(ParseBoolError) Err(ParseCharError { kind: TooManyChars })
// Ok(-255) Ok(5)
// xyx 8
// xyxzz true true true
// Ok("hi")
// Err(FromUtf8Error { bytes: [104, 255], error: Utf8Error { valid_up_to: 1, error_len: Some(1) } })
// Err(Utf8Error { valid_up_to: 0, error_len: None }) Err(Utf8Error { valid_up_to: 0, error_len: Some(1) })
// "ab"
// "a-b"
// 5 c 1.5
// 3 2 3 2
// 10 1 4 8
// 10 20 3
// 8 16
// Some(10) Some('7')
// 2 true true true
// 97 a Some('A')
// true A
// Less Some(Less)
// hlo el
// JJlo
// "" true
// ">>" "ö"
// 24
// T
// Some((4, 'ó'))
// [97, 98, 99]
// [97, 98, 99]
// true "abc"
// true
// Some('c') Some(97)
// "ace"
// hi "hi"
// Ok("a")
// 2
// false
// ["toe", "tac", "tic"]
// ["c", "b", "a"]
// ["", "a"]
// ["", "a"]

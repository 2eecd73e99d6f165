// The methods of `String`, `str` and `char`, with text that is not ASCII.
fn main() {
    let mut s = String::from("hello");
    s.push(' ');
    s.push_str("wörld");
    s += "!";
    s.insert(0, '>');
    s.insert_str(1, "> ");
    println!(
        "{} {} {} {:?} {:?}",
        s,
        s.len(),
        s.chars().count(),
        s.find('w'),
        s.find("zz")
    );
    println!("{:?} {:?} {:?}", s.pop(), s.remove(0), s.char_indices().nth(8));
    s.truncate(5);
    println!("{:?} {}", s, s.is_empty());
    s.clear();
    println!("{:?} {}", s, s.is_empty());
    let t = "  The quick  brown\tfox\n jumps ";
    println!("{:?} {:?} {:?}", t.trim(), t.trim_start(), t.trim_end());
    println!("{:?}", t.split_whitespace().collect::<Vec<_>>());
    println!("{:?}", t.split(' ').collect::<Vec<&str>>());
    println!("{:?}", "a,b,,c,".split(',').collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".split_terminator(',').collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".splitn(3, ',').collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".rsplitn(2, ',').collect::<Vec<_>>());
    println!("{:?}", "a,b,,c,".rsplit(',').collect::<Vec<_>>());
    println!(
        "{:?} {:?} {:?}",
        "k=v=w".split_once('='),
        "k=v=w".rsplit_once("="),
        "kv".split_once('=')
    );
    println!("{:?}", "one\ntwo\r\nthree\n\nfour".lines().collect::<Vec<_>>());
    println!("{:?}", "a-b_c".split(['-', '_']).collect::<Vec<_>>());
    println!("{:?}", "a-b_c".split(&['-', '_'][..]).collect::<Vec<_>>());
    println!(
        "{:?}",
        "lion::tiger::leopard"
            .split("::")
            .map(str::to_uppercase)
            .collect::<Vec<_>>()
    );
    println!("{:?}", "Mary had".split_inclusive(' ').collect::<Vec<_>>());
    println!(
        "{} {} {}",
        "Hello".to_uppercase(),
        "HeLLo ß".to_lowercase(),
        "straße".to_uppercase()
    );
    println!("{} {}", "abc".repeat(3), "".repeat(5));
    println!(
        "{} {}",
        "banana".replace("an", "AN"),
        "banana".replacen('a', "o", 2)
    );
    println!(
        "{} {} {}",
        "abc".contains("bc"),
        "abc".starts_with('a'),
        "abc".ends_with("bc")
    );
    println!(
        "{:?} {:?}",
        "abcXYZabc".strip_prefix("abc"),
        "abcXYZabc".strip_suffix('z')
    );
    println!("{:?}", "xxabcxx".trim_matches('x'));
    println!("{:?}", "123abc".trim_start_matches(char::is_numeric));
    println!(
        "{:?} {:?}",
        "hello".char_indices().rev().collect::<Vec<_>>(),
        "hi".bytes().collect::<Vec<u8>>()
    );
    println!(
        "{} {:?} {:?}",
        &"hello"[1..3],
        "hello".get(1..9),
        "héllo".get(0..2)
    );
    println!("{}", "hello".chars().rev().collect::<String>());
    println!("{:?} {:?}", "abc".cmp("abd"), "abc" < "ab");
    println!("{}", "Zoe".eq_ignore_ascii_case("zOE"));
    let words = vec!["a", "b", "c"];
    println!(
        "{} {} {:?}",
        words.join("-"),
        words.concat(),
        words
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<String>>()
            .join("+")
    );
    println!(
        "{:?} {:?} {:?}",
        "42".parse::<i32>(),
        "4x".parse::<i32>(),
        "".parse::<i32>()
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        "300".parse::<u8>(),
        "-1".parse::<u8>(),
        "+7".parse::<u8>(),
        "-129".parse::<i8>()
    );
    println!(
        "{:?} {:?} {:?} {:?} {:?}",
        "3.14".parse::<f64>(),
        "abc".parse::<f64>(),
        "1e3".parse::<f32>(),
        ".5".parse::<f64>(),
        "inf".parse::<f64>()
    );
    println!("{:?} {:?}", "true".parse::<bool>(), "yes".parse::<bool>());
    println!(
        "{:?} {:?} {:?}",
        "a".parse::<char>(),
        "ab".parse::<char>(),
        "".parse::<char>()
    );
    for e in ["", "x", "300", "-"] {
        match e.parse::<u8>() {
            Ok(n) => println!("{}", n),
            Err(e) => println!("{} / {:?}", e, e),
        }
    }
    match "x".parse::<f64>() {
        Ok(n) => println!("{}", n),
        Err(e) => println!("{} / {:?}", e, e),
    }
    match "x".parse::<bool>() {
        Ok(n) => println!("{}", n),
        Err(e) => println!("{} / {:?}", e, e),
    }
    match "xx".parse::<char>() {
        Ok(n) => println!("{}", n),
        Err(e) => println!("{} / {:?}", e, e),
    }
    match "".parse::<f64>() {
        Ok(n) => println!("{}", n),
        Err(e) => println!("{} / {:?}", e, e),
    }
    let cs: Vec<char> = "héllo".chars().collect();
    println!("{:?} {}", cs, cs.iter().collect::<String>());
    println!("{}", String::from_iter(vec!['a', 'b']));
    println!(
        "{:?} {:?}",
        String::from_utf8(vec![104, 105]),
        String::from_utf8(vec![0xff, 0xfe])
    );
    println!("{:?}", std::str::from_utf8(&[0xe4, 0xbd]));
    println!("{}", String::from_utf8_lossy(&[72, 0xff, 73]));
    let mut s2 = String::with_capacity(10);
    s2.extend(["a", "b"]);
    s2.extend(vec!['c', 'd']);
    println!("{} {}", s2, s2.capacity() >= 10);
    let d: String = s2.drain(1..3).collect();
    println!("{} {}", d, s2);
    s2.replace_range(0..1, "ZZ");
    println!("{}", s2);
    s2.retain(char::is_uppercase);
    println!("{}", s2);
    println!(
        "{:?} {:?}",
        "a b c".matches(' ').count(),
        "abcabc".match_indices("bc").collect::<Vec<_>>()
    );
    println!("{:?}", "abc".split("").collect::<Vec<_>>());
    println!("{:?} {:?}", "x".rfind('x'), "tic-tac".rfind("t"));
    println!("{:?}", "ab".split_at(1));
    println!("{}", "a".to_owned() + "b" + &String::from("c"));
    println!("{:?}", "ñandú".char_indices().map(first).collect::<Vec<usize>>());
    println!("{:?}", "tEST".chars().next().map(to_up));
    let b = "abc".as_bytes();
    println!("{:?} {}", b, b[0]);
    println!("{:?}", "z".into_string_like());
    println!(
        "{}",
        "hello world".split(' ').map(cap).collect::<Vec<_>>().join(" ")
    );
    println!(
        "{:?}",
        "a1b2".chars().filter(char::is_ascii_digit).collect::<String>()
    );
    println!("{:?}", "abc".chars().map(String::from).collect::<Vec<String>>());
    println!("{:?}", "abc".chars().zip("xyz".chars()).collect::<Vec<_>>());
    println!("{:?} {:?}", "abc".chars().last(), "abc".chars().position(is_c));
    println!("{:?}", "b,a,c".split(',').max());
    println!(
        "{}",
        "3 4 5"
            .split(' ')
            .map(str::parse::<i32>)
            .map(Result::unwrap)
            .sum::<i32>()
    );
    println!("{:?}", "a\\b\"c'".escape_debug().to_string());
    println!("{}", "tab\tq\"é".escape_default());
    println!("{}", "é".escape_unicode());
}
trait X {
    fn into_string_like(&self) -> String;
}
impl X for str {
    fn into_string_like(&self) -> String {
        format!("<{}>", self)
    }
}
fn first(p: (usize, char)) -> usize {
    p.0
}
fn to_up(c: char) -> String {
    c.to_uppercase().collect()
}
fn is_c(c: char) -> bool {
    c == 'c'
}
fn cap(w: &str) -> String {
    let mut c = w.chars();
    match c.next() {
        Some(f) => f.to_uppercase().collect::<String>() + c.as_str(),
        None => String::new(),
    }
}

//--- expected stdout
// >> hello wörld! 16 15 Some(9) None
// Some('!') '>' Some((8, 'w'))
// "> hel" false
// "" true
// "The quick  brown\tfox\n jumps" "The quick  brown\tfox\n jumps " "  The quick  brown\tfox\n jumps"
// ["The", "quick", "brown", "fox", "jumps"]
// ["", "", "The", "quick", "", "brown\tfox\n", "jumps", ""]
// ["a", "b", "", "c", ""]
// ["a", "b", "", "c"]
// ["a", "b", ",c,"]
// ["", "a,b,,c"]
// ["", "c", "", "b", "a"]
// Some(("k", "v=w")) Some(("k=v", "w")) None
// ["one", "two", "three", "", "four"]
// ["a", "b", "c"]
// ["a", "b", "c"]
// ["LION", "TIGER", "LEOPARD"]
// ["Mary ", "had"]
// HELLO hello ß STRASSE
// abcabcabc 
// bANANa bonona
// true true true
// Some("XYZabc") None
// "abc"
// "abc"
// [(4, 'o'), (3, 'l'), (2, 'l'), (1, 'e'), (0, 'h')] [104, 105]
// el None None
// olleh
// Less false
// true
// a-b-c abc "a+b+c"
// Ok(42) Err(ParseIntError { kind: InvalidDigit }) Err(ParseIntError { kind: Empty })
// Err(ParseIntError { kind: PosOverflow }) Err(ParseIntError { kind: InvalidDigit }) Ok(7) Err(ParseIntError { kind: NegOverflow })
// Ok(3.14) Err(ParseFloatError { kind: Invalid }) Ok(1000.0) Ok(0.5) Ok(inf)
// Ok(true) Err(ParseBoolError)
// Ok('a') Err(ParseCharError { kind: TooManyChars }) Err(ParseCharError { kind: EmptyString })
// cannot parse integer from empty string / ParseIntError { kind: Empty }
// invalid digit found in string / ParseIntError { kind: InvalidDigit }
// number too large to fit in target type / ParseIntError { kind: PosOverflow }
// invalid digit found in string / ParseIntError { kind: InvalidDigit }
// invalid float literal / ParseFloatError { kind: Invalid }
// provided string was not `true` or `false` / ParseBoolError
// too many characters in string / ParseCharError { kind: TooManyChars }
// cannot parse float from empty string / ParseFloatError { kind: Empty }
// ['h', 'é', 'l', 'l', 'o'] héllo
// ab
// Ok("hi") Err(FromUtf8Error { bytes: [255, 254], error: Utf8Error { valid_up_to: 0, error_len: Some(1) } })
// Err(Utf8Error { valid_up_to: 0, error_len: None })
// H�I
// abcd true
// bc ad
// ZZd
// ZZ
// 2 [(1, "bc"), (4, "bc")]
// ["", "a", "b", "c", ""]
// Some(0) Some(4)
// ("a", "b")
// abc
// [0, 2, 3, 4, 5]
// Some("T")
// [97, 98, 99] 97
// "<z>"
// Hello World
// "12"
// ["a", "b", "c"]
// [('a', 'x'), ('b', 'y'), ('c', 'z')]
// Some('c') Some(2)
// Some("c")
// 12
// "a\\\\b\\\"c\\'"
// tab\tq\"\u{e9}
// \u{e9}

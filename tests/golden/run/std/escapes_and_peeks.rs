// Bytes as ASCII escapes; looking ahead and turning what is there.
fn digit(c: char) -> Result<u32, char> {
    c.to_digit(10).ok_or(c)
}

fn even(n: &mut i32) -> Option<i32> {
    if *n % 2 == 0 {
        Some(*n / 2)
    } else {
        None
    }
}

fn main() {
    println!("{} {}", b'\n'.escape_ascii(), b'a'.escape_ascii());
    println!("{}", b"tab\t\"quoted\" \xff\0 \\".escape_ascii());
    println!("{:?}", 200u8.escape_ascii().rev().map(char::from).collect::<String>());
    println!("{}", std::ascii::escape_default(b'\'').len());
    let mut chars = "12a3".chars().peekable();
    let mut n = 0;
    while let Some(d) = chars.next_if_map(digit) {
        n = n * 10 + d;
    }
    println!("{n} {:?}", chars.collect::<String>());
    let mut numbers = [4, 5].into_iter().peekable();
    println!("{:?}", numbers.next_if_map_mut(even));
    println!("{:?}", numbers.next_if_map_mut(even));
    println!("{:?}", numbers.next());
}

//--- expected stdout
// \n a
// tab\t\"quoted\" \xff\x00 \\
// "8cx\\"
// 2
// 12 "a3"
// Some(2)
// None
// Some(5)

// Building strings: numbers formatted and appended, then read back byte by byte.
fn digits(mut n: u64, out: &mut String) {
    let mut reversed = [0u8; 20];
    let mut len = 0;
    loop {
        reversed[len] = (n % 10) as u8;
        len += 1;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    while len > 0 {
        len -= 1;
        out.push((b'0' + reversed[len]) as char);
    }
}

fn main() {
    let mut total = 0;
    let mut check: u64 = 0;
    for round in 0..15u64 {
        let mut text = String::new();
        for i in 0..30_000u64 {
            text.push_str("item ");
            digits(i * 7 + round, &mut text);
            text.push(',');
            text.push_str(&format!("{:05}", i));
            text.push('\n');
        }
        total += text.len();
        let bytes = text.as_bytes();
        for i in 0..bytes.len() {
            check = (check * 31 + bytes[i] as u64) % 1_000_003;
        }
    }
    println!("{total} bytes, check {check}");
}

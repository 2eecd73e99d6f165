// Numbers in Roman, binary, octal and hexadecimal form, and back.
const R: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];
fn to(mut n: u32) -> String {
    let mut s = String::new();
    for (v, r) in R {
        while n >= v {
            s += r;
            n -= v;
        }
    }
    s
}
fn from(s: &str) -> Option<u32> {
    let mut t = 0;
    let mut last = 0;
    for c in s.chars().rev() {
        let v = match c {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            'D' => 500,
            'M' => 1000,
            _ => return None,
        };
        if v < last {
            t -= v
        } else {
            t += v;
            last = v
        }
    }
    Some(t)
}
fn bin(n: u32) -> String {
    if n < 2 {
        n.to_string()
    } else {
        bin(n / 2) + &(n % 2).to_string()
    }
}
fn main() {
    for n in [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999] {
        let r = to(n);
        println!(
            "{n:>5} {r:<12} {:?} {:>12} {n:#x} {n:#o} {n:012b}",
            from(&r),
            bin(n)
        );
    }
    println!("{:?}", from("IZ"));
    println!(
        "{:?} {:?}",
        u32::from_str_radix("1010", 2),
        i64::from_str_radix("-7f", 16)
    );
    println!("{}", i32::from_str_radix("12", 2).unwrap_err());
}

//--- expected stdout
//     1 I            Some(1)            1 0x1 0o1 000000000001
//     4 IV           Some(4)          100 0x4 0o4 000000000100
//     9 IX           Some(9)         1001 0x9 0o11 000000001001
//    14 XIV          Some(14)         1110 0xe 0o16 000000001110
//    40 XL           Some(40)       101000 0x28 0o50 000000101000
//    90 XC           Some(90)      1011010 0x5a 0o132 000001011010
//   400 CD           Some(400)    110010000 0x190 0o620 000110010000
//  1994 MCMXCIV      Some(1994)  11111001010 0x7ca 0o3712 011111001010
//  2024 MMXXIV       Some(2024)  11111101000 0x7e8 0o3750 011111101000
//  3999 MMMCMXCIX    Some(3999) 111110011111 0xf9f 0o7637 111110011111
// None
// Ok(10) Ok(-127)
// invalid digit found in string

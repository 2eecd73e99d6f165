// Every formatting trait with width, fill, sign, precision and `#`, over the types that have it.
use std::fmt;
use std::fmt::Write;
struct P {
    x: i32,
    y: String,
}
impl fmt::Debug for P {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("P")
            .field("x", &self.x)
            .field("y", &self.y)
            .finish()
    }
}
impl fmt::Display for P {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {:>4})", self.x, self.y)
    }
}
struct T(i32, f64);
impl fmt::Debug for T {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("T").field(&self.0).field(&self.1).finish()
    }
}
struct Pd;
impl fmt::Display for Pd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("pad")
    }
}
fn main() {
    let okv: Result<i32, String> = Ok(1);
    let errv: Result<i32, String> = Err("e".to_string());
    println!(
        "[{:>8.3}] [{:<8.2}] [{:^8.1}] [{:08.3}] [{:+}] [{:e}] [{:E}]",
        3.14159, 2.5, 1.25, -3.14159, 1.5, 1234.5, 0.00012
    );
    println!("{} {} {} {} {}", 1.0, 0.1, 1e21, 1e-7, 123456789.125);
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", 1.0, 0.1, 1e21, 1e-7, 1e15, 1e16);
    println!(
        "{:?} {} {:?} {} {:?}",
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -0.0,
        -0.0
    );
    println!(
        "{} {:?} {} {:?} {}",
        0.1f32,
        16777216f32,
        f32::MAX,
        f32::MIN_POSITIVE,
        f64::MAX
    );
    println!(
        "[{:5}] [{:05}] [{:+}] [{:<6}] [{:^7}] [{:*^9}]",
        f64::INFINITY,
        f64::INFINITY,
        f64::INFINITY,
        f64::NAN,
        -1.5,
        2.5
    );
    println!(
        "{:.0} {:.0} {:.0} {:.0} {:.1} {:.2} {:.3}",
        0.5, 1.5, 2.5, 3.5, 0.25, 1.005, 0.0
    );
    println!(
        "{:e} {:e} {:.2e} {:.0e} {:e} {:?} {:.3?} {:10.2e}|",
        0.0, 1.0, 123456.0, 15.0, 1e-10, 1e-5, 1e-5, 1234.5
    );
    println!(
        "{:e} {:e} {:e} {:.2e} {:.0e} {:.1e} {:e}",
        0, 100, 12345, 12345, 15, 995, -120
    );
    println!(
        "{:x} {:X} {:#x} {:#010x} {:b} {:08b} {:#b} {:o} {:#o}",
        255, 255, 255, 255, 5, 5, 5, 8, 8
    );
    println!("{:x} {:b} {:x?} {:X?} {:#x?}", -1i8, -2i8, 255, 255, 255);
    println!(
        "{:5}|{:<5}|{:^5}|{:>5}|{:*>5}|{:#>5}",
        "ab", "ab", "ab", "ab", "ab", "ab"
    );
    println!(
        "{:.2} {:5.1}| {:?} {:?}",
        "abcdef", "xyz", "tab\t nl\n q\" bs\\ '", 'a'
    );
    println!(
        "{:?} {:?} {:?} {:?} {:?}",
        '\'', '"', '\n', "\u{1f600}é", "\u{7f}\0\u{1}"
    );
    println!("{:5}|{:<5}|{:^5}|{}", 'x', 'y', 'z', true);
    println!("{:>6}|{:<7}|{:?}", true, false, true);
    println!("{:?} {:?} {:?}", Some(1), None::<i32>, Some("x"));
    println!("{:?} {:?}", okv, errv);
    println!(
        "{:#?}",
        Some(P {
            x: 1,
            y: "a".to_string()
        })
    );
    println!(
        "{:?} {} {:#?}",
        P {
            x: 1,
            y: "b".to_string()
        },
        P {
            x: 2,
            y: "c".to_string()
        },
        T(1, 2.0)
    );
    println!("{:?} {:?} {:?} {:?}", (1,), (1, "a"), (1, 2, 3), ());
    println!("{:#?}", (1, "a"));
    println!("{:?} {:?} {:#?}", vec![1, 2, 3], [1.5, 2.0], vec![Some(1), None]);
    println!("{:#?} {:#?} {:?}", Vec::<i32>::new(), (), Vec::<i32>::new());
    println!("{:03?} {:5?} {:.1?}", vec![1, 2], Some(3), vec![1.25, 2.0]);
    println!(
        "{0} {1} {0} {name} {w:>width$} {p:.prec$} {:>1$}",
        1,
        5,
        name = "n",
        w = 7,
        width = 4,
        p = 3.14159,
        prec = 2
    );
    println!("{:.*} {:>+8.2} {:<8}|", 2, 1.23456, 2.5, -1);
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", 0..3, 0..=3, ..3, 1.., .., ..=4);
    println!("{:?} {} {} {}", i128::MIN, u128::MAX, i64::MIN, u64::MAX);
    println!("{:10}|{:<10}|{:^10}|{}", Pd, Pd, Pd, Pd);
    let mut s = String::new();
    write!(s, "{}-{}", 1, 2).unwrap();
    writeln!(s, "!").unwrap();
    print!("{}", s);
    println!("{:?} {:?}", "a".cmp("b"), 1.0f64.partial_cmp(&f64::NAN));
    println!("{{}} {{{}}}", 1);
    println!(
        "{:#?}",
        vec![P {
            x: 1,
            y: "line\nbreak".to_string()
        }]
    );
    println!("{:>10} {:<10}|", format!("{}", 1), format!("{:?}", Some(2)));
    println!("{:02}:{:02} {:>3}% {:<3}|{:^3}|", 5, 7, 50, 1, 2);
    println!("{:+} {:+} {:+.1} {:+05}", 0, -1, 1.0, 3);
    println!("{:#06b} {:#06x} {:#o}", 2, 10, 64);
    println!("{:?} {:?}", Box::new(5), Box::new("x"));
    println!("{:e} {:e} {:?} {:?}", 1.5f32, 0.1f32, 1e-7f32, 1e20f32);
    println!("{} {} {}", u8::MAX, i8::MIN, char::MAX as u32);
    println!("{:?} {:?}", f32::EPSILON, f64::EPSILON);
    println!("{:?} {:?}", f32::MAX, f64::MIN_POSITIVE);
    println!(
        "{:10.3}|{:<10.3}|{:^+10.3}|{:010.3}",
        1.0f32, 1.0f32, 1.0f32, 1.0f32
    );
    println!("{:?} {:?}", String::from("hé\"llo"), "\r\t");
    println!("{:?}", ("a", 'b', 1u8, 2.5, true, [1, 2], vec!["x"]));
    println!("{:p}", std::ptr::null::<i32>());
    println!("{:?}", std::cmp::Reverse(3));
    println!("{:?} {:?}", "1x".parse::<i32>(), "".parse::<f64>());
}

//--- expected stdout
// [   3.142] [2.50    ] [  1.2   ] [-003.142] [+1.5] [1.2345e3] [1.2E-4]
// 1 0.1 1000000000000000000000 0.0000001 123456789.125
// 1.0 0.1 1e21 1e-7 1000000000000000.0 1e16
// NaN inf -inf -0 -0.0
// 0.1 16777216.0 340282350000000000000000000000000000000 1.1754944e-38 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
// [  inf] [00inf] [+inf] [NaN   ] [ -1.5  ] [***2.5***]
// 0 2 2 4 0.2 1.00 0.000
// 0e0 1e0 1.23e5 2e1 1e-10 1e-5 0.000     1.23e3|
// 0e0 1e2 1.2345e4 1.23e4 2e1 1.0e3 -1.2e2
// ff FF 0xff 0x000000ff 101 00000101 0b101 10 0o10
// ff 11111110 ff FF 0xff
// ab   |ab   | ab  |   ab|***ab|###ab
// ab x    | "tab\t nl\n q\" bs\\ '" 'a'
// '\'' '"' '\n' "😀é" "\u{7f}\0\u{1}"
// x    |y    |  z  |true
//   true|false  |true
// Some(1) None Some("x")
// Ok(1) Err("e")
// Some(
//     P {
//         x: 1,
//         y: "a",
//     },
// )
// P { x: 1, y: "b" } (2,    c) T(
//     1,
//     2.0,
// )
// (1,) (1, "a") (1, 2, 3) ()
// (
//     1,
//     "a",
// )
// [1, 2, 3] [1.5, 2.0] [
//     Some(
//         1,
//     ),
//     None,
// ]
// [] () []
// [001, 002] Some(    3) [1.2, 2.0]
// 1 5 1 n    7 3.14     1
// 1.23    +2.50 -1      |
// 0..3 0..=3 ..3 1.. .. ..=4
// -170141183460469231731687303715884105728 340282366920938463463374607431768211455 -9223372036854775808 18446744073709551615
// pad       |pad       |   pad    |pad
// 1-2!
// Less None
// {} {1}
// [
//     P {
//         x: 1,
//         y: "line\nbreak",
//     },
// ]
//          1 Some(2)   |
// 05:07  50% 1  | 2 |
// +0 -1 +1.0 +0003
// 0b0010 0x000a 0o100
// 5 "x"
// 1.5e0 1e-1 1e-7 1e20
// 255 -128 1114111
// 1.1920929e-7 2.220446049250313e-16
// 3.4028235e38 2.2250738585072014e-308
//      1.000|1.000     |  +1.000  |000001.000
// "hé\"llo" "\r\t"
// ("a", 'b', 1, 2.5, true, [1, 2], ["x"])
// 0x0
// Reverse(3)
// Err(ParseIntError { kind: InvalidDigit }) Err(ParseFloatError { kind: Empty })

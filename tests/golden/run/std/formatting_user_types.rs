// `{}`, `{:?}` and `{:#?}` of derived and own impls, with width, precision, fill and flags.
use std::fmt;
#[derive(Debug, Clone, PartialEq, Default)]
struct P {
    x: i32,
    y: f64,
    name: String,
    tags: Vec<&'static str>,
    opt: Option<Box<P>>,
}
#[derive(Debug)]
struct Unit;
#[derive(Debug)]
struct Tup(i32, String, (u8, char));
#[derive(Debug)]
enum Sh {
    Circle { r: f64 },
    Sq(f64),
    Empty,
}
#[derive(Debug)]
struct G<T, U> {
    a: T,
    b: Option<U>,
}
struct V2(f64, f64);
impl fmt::Display for V2 {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "({:.1}, {:.1})", self.0, self.1)
    }
}
struct Padded(&'static str);
impl fmt::Display for Padded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}
struct Opts;
impl fmt::Display for Opts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "w={:?} p={:?} alt={} plus={} minus={} zero={} fill={:?}",
            f.width(),
            f.precision(),
            f.alternate(),
            f.sign_plus(),
            f.sign_minus(),
            f.sign_aware_zero_pad(),
            f.fill()
        )?;
        match f.align() {
            Some(fmt::Alignment::Left) => write!(f, " left"),
            Some(fmt::Alignment::Right) => write!(f, " right"),
            Some(fmt::Alignment::Center) => write!(f, " center"),
            None => write!(f, " none"),
        }
    }
}
struct Hexy(u32);
impl fmt::LowerHex for Hexy {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}
impl fmt::Binary for Hexy {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Binary::fmt(&self.0, f)
    }
}
struct Man {
    a: i32,
    b: Vec<i32>,
}
impl fmt::Debug for Man {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Man")
            .field("a", &self.a)
            .field("b", &self.b)
            .finish()
    }
}
struct L(Vec<i32>);
impl fmt::Debug for L {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}
struct S2(Vec<i32>);
impl fmt::Debug for S2 {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_set().entries(self.0.iter()).entry(&"x").finish()
    }
}
struct M(Vec<(String, i32)>);
impl fmt::Debug for M {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut m = f.debug_map();
        for (k, v) in &self.0 {
            m.entry(k, v);
        }
        m.finish()
    }
}
fn main() {
    let p = P {
        x: 1,
        y: 2.5,
        name: "né\"w\n".to_string(),
        tags: vec!["a", "b"],
        opt: Some(Box::new(P::default())),
    };
    println!("{:?}", p);
    println!("{:#?}", p);
    println!("{:#?}", p.clone().opt.unwrap().tags);
    println!(
        "{:?} {:#?} {:?} {:#?}",
        Unit,
        Unit,
        Tup(1, "s".into(), (2, 'c')),
        Tup(1, "s".into(), (2, 'c'))
    );
    println!(
        "{:?} {:?} {:?} {:#?} {:#?}",
        Sh::Circle { r: 1.0 },
        Sh::Sq(2.0),
        Sh::Empty,
        Sh::Circle { r: 1.5 },
        Sh::Sq(2.0)
    );
    println!(
        "{:?} {:#?}",
        G { a: 1u8, b: Some("x") },
        G {
            a: vec![(1, 2.0)],
            b: None::<i32>
        }
    );
    let v = V2(1.0, 2.25);
    println!(
        "[{}] [{:>20}] [{:<20}] [{:^20}] [{:?}]",
        v,
        v,
        v,
        v,
        v.to_string()
    );
    for s in ["abc", "é", ""] {
        let q = Padded(s);
        println!(
            "[{}] [{:5}] [{:>5}] [{:^5}] [{:*^7}] [{:.2}] [{:>6.1}]",
            q, q, q, q, q, q, q
        );
    }
    println!("{}", Opts);
    println!("{:#}", Opts);
    println!("{:+08.3}", Opts);
    println!("{:_<9}", Opts);
    println!("{:^-5}", Opts);
    println!("{:>1$}", Opts, 7);
    println!("{:.*}", 4, Opts);
    println!(
        "{:x} {:#x} {:08x} {:#010x} {:b} {:#b} {:012b} {:#014b}",
        Hexy(255),
        Hexy(255),
        Hexy(255),
        Hexy(255),
        Hexy(5),
        Hexy(5),
        Hexy(5),
        Hexy(5)
    );
    println!("{:?} {:#?}", Man { a: 1, b: vec![1, 2] }, Man { a: 1, b: vec![] });
    println!(
        "{:?} {:#?} {:?} {:#?} {:?} {:#?}",
        L(vec![1, 2]),
        L(vec![1]),
        S2(vec![1]),
        S2(vec![]),
        M(vec![("k".into(), 1)]),
        M(vec![("k".into(), 1), ("j".into(), 2)])
    );
    println!(
        "{:5}|{:<5}|{:>5}|{:^5}|{:05}|{:+}|{:+05}|{:<05}|{:^+7}",
        42, 42, 42, 42, 42, 42, 42, 42, 42
    );
    println!("{:5}|{:<5}|{:>5}|{:^5}|{:05}", -42, -42, -42, -42, -42);
    println!(
        "{:x} {:X} {:o} {:b} {:#x} {:#X} {:#o} {:#b}",
        255, 255, 255, 255, 255, 255, 255, 255
    );
    println!("{:x} {:b} {:o}", -1i8, -2i8, -1i16);
    println!("{:08b} {:#010b} {:#06x} {:<#8x}| {:^#10x}|", 5, 5, 255, 255, 255);
    println!(
        "{:e} {:E} {:e} {:e} {:e} {:.2e} {:e}",
        1234.5, 0.00012, 1e21, 0.0, 123456789u64, 123456.0, 1500
    );
    println!(
        "{:5}|{:<6}|{:>6}|{:^7}|{:?}|{:10?}|",
        true, false, true, false, true, true
    );
    println!(
        "{:3}|{:<3}|{:>3}|{:^3}|{:?}|{:5?}|",
        'c', 'c', 'c', 'c', '\'', '"'
    );
    println!(
        "{:5}|{:<5}|{:>5}|{:^5}|{:-^9}|{:.2}|{:5.1}|{:?}|{:10?}|{:<10?}|",
        "ab", "ab", "ab", "ab", "ab", "abcdef", "abc", "q\"", "ab", "ab"
    );
    println!(
        "{:?} {:5?} {:05?} {:?} {:#?}",
        Some(1),
        Some(1),
        Some(1),
        None::<i32>,
        Some(Some("x"))
    );
    println!(
        "{:?} {:03?} {:.1?} {:8.2?}",
        vec![1, 2],
        vec![1, 2],
        vec![1.0, 2.55],
        vec![1.5]
    );
    println!("{:x?} {:X?} {:#x?}", vec![10, 255], vec![10, 255], vec![10, 255]);
    println!("{0} {1} {0} {}", "a", "b");
    println!("{a} {b:?} {a:>4}", a = 1, b = "z");
    let w = 8;
    let pr = 2;
    let x = 3.14159;
    println!(
        "[{:w$.pr$}] [{:>w$}] [{:.*}] [{:>width$.prec$}] [{x:?}] [{x:8.3}] [{x:>w$.1}]",
        x,
        x,
        3,
        x,
        x,
        width = 10,
        prec = 1
    );
    println!("[{:>1$}] [{:>2$.1$}] [{:1$}]", x, w, w);
    println!("{{}} {{{}}} }}{{", 1);
    println!("{:?} {:?} {:?}", (1,), (1, "a", 'c'), ());
    println!("{:#?}", (1, (2, "x")));
    println!("{:#?} {:#?}", (), Vec::<i32>::new());
    println!("{:?} {:?}", [[1, 2], [3, 4]], &[Some(1), None][..]);
    println!("{:#?}", [[1], [2]]);
    println!(
        "{:?}",
        "tab\t nl\n cr\r nul\0 bs\\ q' dq\" bell\u{7} e\u{301} é 日本 \u{200b} \u{1F600} \u{7f} \u{a0}"
    );
    println!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        'a', '\n', '\u{301}', '日', '\u{200b}', '\0', '\u{1F600}'
    );
    println!("{:p}", std::ptr::null::<i32>());
    println!(
        "{:>8.3}|{:<8.3}|{:^8.3}|{:+.2}|{:08.2}|{:+08.2}|{:e}",
        3.14159, 3.14159, 3.14159, 3.14159, -3.14159, 3.14159, 3.14159
    );
    eprintln!("to stderr {}", 1);
    let s = format!("{:>10}", format!("{:?}", Some(1)));
    println!("{}", s);
    print!("a");
    print!("{}\n", "b");
    println!();
    assert_eq!(format!("{:02}:{:02}", 5, 7), "05:07");
    println!("{}", format_args!("{} {}", 1, 2));
    println!("{:?} {:?}", Box::new(5), &&7);
    println!("{:?} {:?}", Ok::<i32, String>(1), Err::<i32, String>("e".into()));
    println!("{:?} {:?} {:?} {:?} {:?}", 0..3, 0..=3, ..3, 1.., ..);
    println!("{:?}", std::cmp::Ordering::Less);
}

//--- expected stdout
// P { x: 1, y: 2.5, name: "né\"w\n", tags: ["a", "b"], opt: Some(P { x: 0, y: 0.0, name: "", tags: [], opt: None }) }
// P {
//     x: 1,
//     y: 2.5,
//     name: "né\"w\n",
//     tags: [
//         "a",
//         "b",
//     ],
//     opt: Some(
//         P {
//             x: 0,
//             y: 0.0,
//             name: "",
//             tags: [],
//             opt: None,
//         },
//     ),
// }
// []
// Unit Unit Tup(1, "s", (2, 'c')) Tup(
//     1,
//     "s",
//     (
//         2,
//         'c',
//     ),
// )
// Circle { r: 1.0 } Sq(2.0) Empty Circle {
//     r: 1.5,
// } Sq(
//     2.0,
// )
// G { a: 1, b: Some("x") } G {
//     a: [
//         (
//             1,
//             2.0,
//         ),
//     ],
//     b: None,
// }
// [(1.0, 2.2)] [(1.0, 2.2)] [(1.0, 2.2)] [(1.0, 2.2)] ["(1.0, 2.2)"]
// [abc] [abc  ] [  abc] [ abc ] [**abc**] [ab] [     a]
// [é] [é    ] [    é] [  é  ] [***é***] [é] [     é]
// [] [     ] [     ] [     ] [*******] [] [      ]
// w=None p=None alt=false plus=false minus=false zero=false fill=' ' none
// w=None p=None alt=true plus=false minus=false zero=false fill=' ' none
// w=Some(8) p=Some(3) alt=false plus=true minus=false zero=true fill=' ' none
// w=Some(9) p=None alt=false plus=false minus=false zero=false fill='_' left
// w=Some(5) p=None alt=false plus=false minus=true zero=false fill=' ' center
// w=Some(7) p=None alt=false plus=false minus=false zero=false fill=' ' right
// w=None p=Some(4) alt=false plus=false minus=false zero=false fill=' ' none
// ff 0xff 000000ff 0x000000ff 101 0b101 000000000101 0b000000000101
// Man { a: 1, b: [1, 2] } Man {
//     a: 1,
//     b: [],
// }
// [1, 2] [
//     1,
// ] {1, "x"} {
//     "x",
// } {"k": 1} {
//     "k": 1,
//     "j": 2,
// }
//    42|42   |   42| 42  |00042|+42|+0042|00042|  +42  
//   -42|-42  |  -42| -42 |-0042
// ff FF 377 11111111 0xff 0xFF 0o377 0b11111111
// ff 11111110 177777
// 00000101 0b00000101 0x00ff 0xff    |    0xff   |
// 1.2345e3 1.2E-4 1e21 0e0 1.23456789e8 1.23e5 1.5e3
// true |false |  true| false |true|true      |
// c  |c  |  c| c |'\''|'"'|
// ab   |ab   |   ab| ab  |---ab----|ab|a    |"q\""|"ab"|"ab"|
// Some(1) Some(    1) Some(00001) None Some(
//     Some(
//         "x",
//     ),
// )
// [1, 2] [001, 002] [1.0, 2.5] [    1.50]
// [a, ff] [A, FF] [
//     0xa,
//     0xff,
// ]
// a b a a
// 1 "z"    1
// [    3.14] [ 3.14159] [3.142] [       3.1] [3.14159] [   3.142] [     3.1]
// [ 3.14159] [       8] [       8]
// {} {1} }{
// (1,) (1, "a", 'c') ()
// (
//     1,
//     (
//         2,
//         "x",
//     ),
// )
// () []
// [[1, 2], [3, 4]] [Some(1), None]
// [
//     [
//         1,
//     ],
//     [
//         2,
//     ],
// ]
// "tab\t nl\n cr\r nul\0 bs\\ q' dq\" bell\u{7} e\u{301} é 日本 \u{200b} 😀 \u{7f} \u{a0}"
// 'a' '\n' '\u{301}' '日' '\u{200b}' '\0' '😀'
// 0x0
//    3.142|3.142   | 3.142  |+3.14|-0003.14|+0003.14|3.14159e0
//    Some(1)
// ab
//
// 1 2
// 5 7
// Ok(1) Err("e")
// 0..3 0..=3 ..3 1.. ..
// Less

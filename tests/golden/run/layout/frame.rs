// A frame from its first byte to its last: header, result, parameters, locals, temporaries, padding.
struct Pair {
    small: u8,
    text: String,
}

fn f(x: u8, pair: Pair, y: &u64) -> u16 {
    let sum = u16::from(x) + pair.small as u16;
    if sum > 3 {
        let inner = (sum, *y);
        return inner.0;
    }
    let Pair { text, .. } = pair;
    sum + text.len() as u16
}

fn main() {
    let pair = Pair { small: 1, text: String::from("abc") };
    println!("{}", f(1, pair, &5));
}

//--- expected stdout
// 5
//--- expected frames
// fn main: 288 bytes
//   offset  size
//        0     8  saved frame pointer
//        8     8  return address
//       16    32  local pair: Pair
//       48    24  temporary for `String::from("abc")` in line 18: String
//       72    48  temporary for `println!("{}", f(1, pair, &5))` in line 19: Arguments
//      120    16  temporary for `println!("{}", f(1, pair, &5))` in line 19: &[&str]
//      136     8  temporary for `println!("{}", f(1, pair, &5))` in line 19: &[&str; 2]
//      144    16  temporary for `println!("{}", f(1, pair, &5))` in line 19: &[Argument]
//      160     8  temporary for `println!("{}", f(1, pair, &5))` in line 19: &[Argument; 1]
//      168    16  temporary for `println!("{}", f(1, pair, &5))` in line 19: [Argument; 1]
//      184    16  temporary for `f(1, pair, &5)` in line 19: Argument
//      200     8  temporary for `f(1, pair, &5)` in line 19: &u16
//      208     2  temporary for `f(1, pair, &5)` in line 19: u16
//      210     6  (padding)
//      216    32  temporary for `pair` in line 19: Pair
//      248     8  temporary for `&5` in line 19: &u64
//      256    16  temporary for `println!("{}", f(1, pair, &5))` in line 19: &[Placeholder]
//      272     8  temporary for `println!("{}", f(1, pair, &5))` in line 19: &[Placeholder; 0]
//      280     8  (padding)
//
// fn f: 176 bytes
//   offset  size
//        0     8  saved frame pointer
//        8     8  return address
//       16     2  result: u16
//       18     1  parameter x: u8
//       19     5  (padding)
//       24    32  parameter pair: Pair
//       56     8  parameter y: &u64
//       64     2  local sum: u16
//       66     6  (padding)
//       72    16  local inner: (u16, u64)
//       88    24  local text: String
//      112     2  temporary for `u16::from(x)` in line 8: u16
//      114     1  temporary for `x` in line 8: u8
//      115     1  (padding)
//      116     2  temporary for `pair.small as u16` in line 8: u16
//      118     1  temporary for `pair.small` in line 8: u8
//      119     1  (padding)
//      120     4  temporary for `u16::from(x) + pair.small as u16` in line 8: (u16, bool)
//      124     1  temporary for `sum > 3` in line 9: bool
//      125     1  (padding)
//      126     2  temporary for `sum` in line 9: u16
//      128     2  temporary for `sum` in line 10: u16
//      130     6  (padding)
//      136     8  temporary for `*y` in line 10: u64
//      144     2  temporary for `sum` in line 14: u16
//      146     2  temporary for `text.len() as u16` in line 14: u16
//      148     4  (padding)
//      152     8  temporary for `text.len()` in line 14: usize
//      160     8  temporary for `text` in line 14: &String
//      168     4  temporary for `sum + text.len() as u16` in line 14: (u16, bool)
//      172     1  drop flag of `pair.text`: bool
//      173     3  (padding)
//

// What takes a function takes function items: adapters of iterators, sorting, `Option` and `Result`, patterns of `str`.
fn even(x: &i32) -> bool { *x % 2 == 0 }
fn double(x: i32) -> i32 { x * 2 }
fn dref(x: &i32) -> i32 { *x * 2 }
fn add(a: i32, b: i32) -> i32 { a + b }
fn desc(a: &i32, b: &i32) -> std::cmp::Ordering { b.cmp(a) }
fn neg(a: &i32) -> i32 { -*a }
fn show(x: i32) { print!("{} ", x); }
fn eveni(x: i32) -> bool { x % 2 == 0 }
fn half(x: i32) -> Option<i32> { if x % 2 == 0 { Some(x / 2) } else { None } }
fn rng(x: i32) -> std::ops::Range<i32> { 0..x }
fn small(x: &i32) -> bool { *x < 3 }
fn parse(s: &str) -> Result<i32, std::num::ParseIntError> { s.parse() }
fn vowel(c: char) -> bool { "aeiou".contains(c) }
fn addc(a: i32, b: i32) -> Option<i32> { a.checked_add(b) }
fn next(x: &u32) -> Option<u32> { if *x > 100 { None } else { Some(*x * 3) } }
fn main() {
    more();
    println!("{:?} {:?}", vec![1, 2].into_iter().try_fold(0, addc), vec![i32::MAX, 2].into_iter().try_fold(0, addc));
    println!("{:?}", std::iter::successors(Some(1), next).collect::<Vec<u32>>());
    println!("{:?}", [1, 2, 4, 5, 6, 7].split(even).collect::<Vec<_>>());
    let mut v = vec![3, 1, 4, 1, 5, 9, 2, 6];
    let w: Vec<i32> = v.iter().map(dref).collect();
    println!("{:?}", w);
    let w: Vec<i32> = v.iter().copied().map(double).filter(even).collect();
    println!("{:?}", w);
    println!("{}", v.iter().copied().fold(0, add));
    println!("{:?}", v.iter().copied().reduce(add));
    v.sort_by(desc); println!("{:?}", v);
    v.sort(); println!("{:?}", v);
    v.sort_by_key(neg); println!("{:?}", v);
    v.sort_unstable_by(desc); println!("{:?}", v);
    v.sort_by_cached_key(dref); println!("{:?}", v);
    v.retain(even); println!("{:?}", v);
    v.into_iter().for_each(show); println!();
    println!("{} {}", (0..5).any(eveni), (0..5).all(eveni));
    println!("{:?}", (0..9).filter_map(half).collect::<Vec<_>>());
    println!("{:?}", (0..4).flat_map(rng).collect::<Vec<_>>());
    println!("{:?} {:?}", (0..9).take_while(small).collect::<Vec<_>>(), (0..6).skip_while(small).collect::<Vec<_>>());
    println!("{:?} {:?}", (1..9).find(even), (1..9).position(eveni));
    println!("{:?}", (1..9).partition::<Vec<i32>, _>(even));
    println!("{:?}", Some(4).map(double).and_then(half).filter(even));
}
fn more() {
    println!("{:?}", "12 x 3".split(" ").map(parse).collect::<Result<Vec<_>, _>>());
    println!("{:?}", "12 4 3".split(" ").map(parse).collect::<Result<Vec<_>, _>>());
    println!("{:?}", "hello world".split(vowel).collect::<Vec<_>>());
    println!("{:?}", "hello world".split(char::is_whitespace).collect::<Vec<_>>());
    println!("{:?}", "12abc34".trim_matches(char::is_numeric));
 println!("{:?}", "hello".chars().filter(char::is_ascii_lowercase).count());

}

//--- expected stdout
// Err(ParseIntError { kind: InvalidDigit })
// Ok([12, 4, 3])
// ["h", "ll", " w", "rld"]
// ["hello", "world"]
// "abc"
// 5
// Some(3) None
// [1, 3, 9, 27, 81, 243]
// [[1], [], [5], [7]]
// [6, 2, 8, 2, 10, 18, 4, 12]
// [6, 2, 8, 2, 10, 18, 4, 12]
// 31
// Some(31)
// [9, 6, 5, 4, 3, 2, 1, 1]
// [1, 1, 2, 3, 4, 5, 6, 9]
// [9, 6, 5, 4, 3, 2, 1, 1]
// [9, 6, 5, 4, 3, 2, 1, 1]
// [1, 1, 2, 3, 4, 5, 6, 9]
// [2, 4, 6]
// 2 4 6 
// true false
// [0, 1, 2, 3, 4]
// [0, 0, 1, 0, 1, 2]
// [0, 1, 2] [3, 4, 5]
// Some(2) Some(1)
// ([2, 4, 6, 8], [1, 3, 5, 7])
// Some(4)

// What is named as the way out where a value has another type than the one asked for.
struct Shape;

enum Tree {
    Leaf,
    Node(Box<Tree>),
}

fn text_of(c: char) -> String {
    c //~ E0308
}

fn first(v: &Vec<i32>) -> Option<i32> {
    v.first() //~ E0308
}

fn half(n: i32) -> Result<i32, String> {
    n / 2 //~ E0308
}

fn fail() -> Result<i32, String> {
    String::from("no") //~ E0308
}

fn shown(s: &str) -> usize {
    s.len()
}

fn main() {
    let c: char = "a"; //~ E0308
    let word: char = "ab"; //~ E0308
    let s: &str = 'a'; //~ E0308
    let b: u8 = 'a'; //~ E0308
    let n: u32 = c; //~ E0308
    let d: char = 100u8; //~ E0308
    let t: String = "t"; //~ E0308
    let u: String = 5; //~ E0308
    let boxed: Box<i32> = 5; //~ E0308
    let node = Tree::Node(Tree::Leaf); //~ E0308
    let list: Vec<i32> = [1, 2, 3]; //~ E0308
    let array = [1, 2];
    let other: Vec<i32> = array; //~ E0308
    let all: Vec<char> = "abc".chars(); //~ E0308
    let plain: i32 = Box::new(1); //~ E0308
    let owned: String = &String::from("a"); //~ E0308
    let v: Vec<i32> = &vec![1]; //~ E0308
    let k: i32 = shown; //~ E0308
    let len: usize = shown; //~ E0308
    let truth: bool = 1; //~ E0308
    shown('x'); //~ E0308
    shown(5); //~ E0308
}

//--- expected helps
// 10: `.to_string()` makes a `String` of it
// 14: `.copied()` gives the value instead of a reference to it
// 18: wrap it: `Ok(..)`
// 22: wrap it: `Err(..)`
// 30: a `char` stands in single quotes: `'a'`
// 31: a `char` is one character, in single quotes; a text of several is a `&str`
// 32: a text stands in double quotes: `"a"`
// 33: a `b` in front makes a byte of it: `b'a'`
// 34: `as u32` gives the number of the character
// 35: `as char` gives the character of this number
// 36: `.to_string()` makes a `String` of a `&str`
// 37: `.to_string()` makes a `String` of it
// 38: put it on the heap: `Box::new(..)`
// 39: put it on the heap: `Box::new(..)`
// 40: `vec!` in front makes a `Vec` of it: `vec![..]`
// 42: `.to_vec()` copies the elements into a `Vec`
// 43: `.collect()` goes through it and keeps what comes
// 44: `*` in front takes the value out of the box
// 45: leave the `&` out: the value itself is wanted
// 46: leave the `&` out: the value itself is wanted
// 48: call it: `shown(..)`
// 49: compare with zero: `.. != 0`
// 50: a text stands in double quotes: `"x"`
// 51: a borrowed `String` is a `&str`: `&5.to_string()`

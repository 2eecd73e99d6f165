// A constant in a pattern is the pattern of its value: with it a match can be complete.
#[derive(PartialEq, Eq, Clone, Copy)]
enum Dir {
    Up,
    Down,
}
#[derive(PartialEq)]
struct Entry(i32, &'static str, [u8; 2]);

const UP: Dir = Dir::Up;
const NOTHING: Option<bool> = None;
const PAIR: (bool, i32) = (true, 3);
const ENTRY: Entry = Entry(1, "x", [1, 2]);
const WORD: Option<&str> = Some("k");
const BYTES: &[u8] = b"ab";
const HALF: f32 = 0.5;

fn dir(d: Dir) -> i32 {
    match d {
        UP => 1,
        Dir::Down => 2,
    }
}

fn maybe(o: Option<bool>) -> i32 {
    match o {
        NOTHING => 1,
        Some(_) => 2,
    }
}

fn pair(p: (bool, i32)) -> i32 {
    match p {
        PAIR => 1,
        (true, _) => 2,
        (false, _) => 3,
    }
}

fn entry(e: &Entry) -> i32 {
    match e {
        &ENTRY => 1,
        Entry(1, _, _) => 2,
        _ => 3,
    }
}

fn word(w: Option<&str>) -> i32 {
    match w {
        WORD => 1,
        Some(_) => 2,
        None => 3,
    }
}

fn bytes(b: &[u8]) -> i32 {
    match b {
        BYTES => 1,
        [b'a', _] => 2,
        [_, ..] => 3,
        [] => 4,
    }
}

fn half(x: f32) -> bool {
    matches!(x, HALF)
}

fn main() {
    println!("{} {}", dir(Dir::Up), dir(Dir::Down));
    println!("{} {}", maybe(None), maybe(Some(true)));
    println!("{} {} {}", pair((true, 3)), pair((true, 4)), pair((false, 3)));
    println!("{} {} {}", entry(&ENTRY), entry(&Entry(1, "y", [1, 2])), entry(&Entry(2, "x", [1, 2])));
    println!("{} {} {}", word(Some("k")), word(Some("l")), word(None));
    println!("{} {} {} {}", bytes(b"ab"), bytes(b"ac"), bytes(b"b"), bytes(b""));
    println!("{} {}", half(0.5), half(0.25));
}

//--- expected stdout
// 1 2
// 1 2
// 1 2 3
// 1 2 3
// 1 2 3
// 1 2 3 4
// true false

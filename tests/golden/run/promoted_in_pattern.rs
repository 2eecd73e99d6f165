// A constant that is taken apart with `ref` is static data, if nothing is moved out of it and nothing may change it.
struct Slot<T> {
    value: T,
    spare: Option<T>,
}

fn from_none(b: &String) -> &String {
    let Some(Slot { value: ref v, spare: Some(ref _w) }) = None::<Slot<String>> else {
        return b;
    };
    v
}

fn from_let() -> &'static i32 {
    let ref x = 5;
    x
}

fn from_match(n: i32) -> &'static i32 {
    match (1, 2) {
        (ref x, 2) if n > 0 => x,
        (_, ref y) => y,
    }
}

fn from_if() -> &'static Option<i32> {
    if let ref x @ Some(y) = Some(3) {
        println!("{y}");
        x
    } else {
        &None
    }
}

fn main() {
    let s = Slot { value: String::from("s"), spare: None };
    println!("{} {} {}", from_none(&s.value), s.spare.is_none(), from_let());
    println!("{} {} {:?}", from_match(1), from_match(0), from_if());
}

//--- expected stdout
// s true 5
// 3
// 1 2 Some(3)

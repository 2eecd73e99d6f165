// With `move` a reference is copied or moved into the closure, not what it points to.
fn main() {
    let mut total = 0;
    let r = &mut total;
    let mut add = move |n: i32| *r += n;
    add(3);
    add(4);
    println!("{total}");
    let text = String::from("abc");
    let s = text.as_str();
    let len = move || s.len();
    println!("{} {}", len(), s);
}

//--- expected stdout
// 7
// 3 abc

// Nothing is told of values whose type lacks a lifetime.
struct Excerpt {
    part: &str, //~ E0106
    page: u32,
}
fn longest(a: &str, b: &str) -> &str { //~ E0106
    5
}
fn shortest<'a>(a: &'a str) -> &'b str { //~ E0261
    6
}
fn main() {
    let e = Excerpt { part: String::from("a"), page: 1 };
    let n: i32 = e.part;
    let m: i32 = longest("a", "b");
    let k: i32 = shortest("a");
    e.page = "x"; //~ E0308
}

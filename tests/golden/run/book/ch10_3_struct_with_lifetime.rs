// A struct with a reference, methods with elided lifetimes, 'static, and a generic function with all of it.
use std::fmt::Display;

struct Excerpt<'a> {
    part: &'a str,
}

impl<'a> Excerpt<'a> {
    fn level(&self) -> i32 {
        3
    }
    fn announce(&self, to: &str) -> &str {
        println!("attention, {to}!");
        self.part
    }
}

fn longest_with<'a, T>(x: &'a str, y: &'a str, note: T) -> &'a str
where
    T: Display,
{
    println!("note: {note}");
    if x.len() > y.len() { x } else { y }
}

fn main() {
    let novel = String::from("Some years ago. It was cold.");
    let excerpt = Excerpt { part: novel.split('.').next().expect("no sentence") };
    println!("{} {}", excerpt.announce("all"), excerpt.level());
    let forever: &'static str = "static";
    println!("{}", longest_with(&novel[..4], forever, 7));
}

//--- expected stdout
// attention, all!
// Some years ago 3
// note: 7
// static

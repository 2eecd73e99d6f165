// Values that a pattern or a branch gives first, and that are overwritten unread.
struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn swapped((mut a, b): (i32, i32)) -> i32 {
    a = b;
    a
}
fn main() {
    let (mut a, b) = (1, 2);
    a = 3;
    let (mut c, d) = (Loud("a"), 2);
    c = Loud("b");
    println!("{a}{b}{}{d}", c.0);
    if let Some(mut x) = Some(1) {
        x = 2;
        println!("{x}");
    }
    for mut i in 0..2 {
        i = 5;
        println!("{i}");
    }
    let (mut e, mut f) = (1, 2);
    (e, f) = (f, 3);
    let word = match e {
        1 => "one",
        _ => "more",
    };
    let kind = if f > 2 { 1 } else { 2 };
    println!("{e}{f}{}", swapped((1, 2)));
}

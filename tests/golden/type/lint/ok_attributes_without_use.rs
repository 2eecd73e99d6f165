// Attributes that say nothing before what they stand before, bounds of an alias, an impl for what
// stands outside of the function, and lifetimes that each call chooses.
#[must_use]
const LIMIT: i32 = 5;
type Pairs<T: Clone> = Vec<(T, T)>;
struct Door;
trait Open {}
struct Text {
    #[inline]
    s: String,
}
impl Text {
    fn pick<'a>(&self, s: &'a str) -> &'a str {
        s
    }
}
fn main() {
    impl Open for Door {}
    impl Door {
        fn knock(&self) {}
    }
    struct Inner;
    impl Open for Inner {}
    fn of<T: Open>(_t: T) {}
    of(Inner);
    of(Door);
    Door.knock();
    let p: Pairs<i32> = Vec::new();
    let t = Text { s: String::new() };
    println!("{} {}{}{}", LIMIT, p.len(), t.s, t.pick::<'static>("a"));
}

// An alias and a bound can show a type that is more private than they are.
mod m {
    struct Hidden;
    pub type Alias = Hidden;
    pub type Pair = (Hidden, i32);
    type Own = Hidden;
    pub(crate) fn g(_: Pair) {}
    pub fn made<T: Into<Own>>(_: T) {}
    pub struct Holder<T: PartialEq<Hidden>>(pub T);
    impl PartialEq<Hidden> for i32 {
        fn eq(&self, _: &Hidden) -> bool {
            true
        }
    }
    pub fn used() {
        g((Hidden, 1));
        made(Hidden);
        let alias: Alias = Hidden;
        println!("{}", Holder(3).0 == alias);
    }
}
fn main() {
    m::used();
}

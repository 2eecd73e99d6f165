// An alias can show a type that is more private than it is.
mod m {
    struct Hidden;
    pub type Alias = Hidden;
    pub type Pair = (Hidden, i32);
    type Own = Hidden;
    struct Holder<T: PartialEq<Hidden>>(T);
    pub(crate) fn g(_: Pair) {}
    impl PartialEq<Hidden> for i32 {
        fn eq(&self, _: &Hidden) -> bool {
            true
        }
    }
    pub fn used() {
        g((Hidden, 1));
        let alias: Alias = Hidden;
        println!("{}", Holder(3).0 == alias);
    }
}
fn main() {
    m::used();
}

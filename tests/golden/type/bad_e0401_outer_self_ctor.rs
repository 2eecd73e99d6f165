// The constructor of an outer generic type is not there either.
struct Pair<T>(T, T);
impl<T> Pair<T> {
    fn f(&self) {
        fn inner() {
            let p = Self(1, 2); //~ E0401
        }
    }
}
fn main() {}

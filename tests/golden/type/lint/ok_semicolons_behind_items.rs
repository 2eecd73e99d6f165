// An item needs no `;` behind it.
fn main() {
    struct Unit {};
    enum Choice {
        One,
    };
    fn inner() {};
    impl Unit {};
    mod m {};
    const K: i32 = 1;
    use std::fmt::Debug;
    if K == 1 {};
    let _: (Unit, Choice) = (Unit {}, Choice::One);
    inner();
    fn show<T: Debug>(_: T) {};;
    show(K);
}

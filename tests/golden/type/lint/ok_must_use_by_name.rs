// `#[must_use]` of a function holds where it is called by its name, that of a type everywhere.
#[must_use]
fn need() -> i32 {
    3
}
#[must_use]
struct T;
fn make() -> T {
    T
}
struct S;
impl S {
    #[must_use]
    fn method(&self) -> i32 {
        1
    }
    #[must_use]
    fn new() -> S {
        S
    }
}
fn main() {
    let by_variable = need;
    by_variable();
    need();
    (need)();
    let method = S::method;
    method(&S);
    S::method(&S);
    S.method();
    S::new();
    <S>::new();
    let make_it = make;
    make_it();
    make();
    let largest = i32::max;
    largest(1, 2);
    let pointer: fn() -> i32 = need;
    pointer();
    let tuple = (need, 1);
    tuple.0();
    (need(), make());
    (make(), (make(), 3));
    Some(make());
    &make();
}

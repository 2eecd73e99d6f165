// A wrong number of arguments in a body says nothing of the types; in a struct, nothing of its parameters.
fn both<T, U>(_: T) -> Vec<U> {
    vec![]
}
struct Foo {
    x: bool,
}
struct Bar<S, T> {
    x: Foo<S, T>, //~ E0107
}
struct Baz<S, T> { //~ E0392
    x: S,
}
fn main() {
    let x = true;
    let _a = both::<f64>(x); //~ E0107
    let _b = both::<f64, i32, u8>(x); //~ E0107
    let _c: u8 = Some::<i32, i32>(1).unwrap(); //~ E0107
    let _d = [1].iter().map::<i32>(|x| x + 1).count(); //~ E0107
}

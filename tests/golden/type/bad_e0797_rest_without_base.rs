// `..` in a literal needs a value behind it.
struct Foo {
    a: u8,
    b: u8,
}
enum Bar {
    V { a: u8 },
}
fn main() {
    let _f = Foo { a: 1, .. }; //~ E0797
    let _g = Foo { a: 'c', .. }; //~ E0308 E0797
    let _h = Foo { a: 1, c: 3, .. }; //~ E0560
    let _i = Foo { a: 1, b: 2, .. }; //~ E0797
    let _j = Bar::V { .. }; //~ E0797
    let _k = Nope { .. }; //~ E0422
    let Foo { a, .. } = Foo { a: 1, b: 2 };
    let b;
    Foo { b, .. } = Foo { a, b: 2 };
    println!("{b}");
}

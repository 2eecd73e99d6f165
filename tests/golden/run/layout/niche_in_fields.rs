// The niche of a struct is the largest one of its fields; enums take it if the rest fits beside it.
use std::mem::{align_of, size_of};

fn show<T>(name: &str) {
    println!("{name}: {} {}", size_of::<T>(), align_of::<T>());
}

struct BoolFirst {
    _b: bool,
    _n: u32,
    _c: char,
}
struct OptionField {
    _o: Option<u8>,
    _x: u8,
}
struct TwoOptions {
    _a: Option<bool>,
    _b: Option<char>,
}
struct Node {
    _value: i64,
    _next: Option<Box<Node>>,
}
struct Person {
    _name: String,
    _email: Option<String>,
    _age: u8,
}
enum A {
    _X(u8, bool),
    _Y(u8),
    _Z(u8),
}
enum B {
    _X(u16, bool),
    _Y(u16),
}
enum C {
    _X(bool, u16, u8),
    _Y(u8, u8),
    _Z,
}
enum D {
    _X(Option<bool>, u64),
    _Y(u64),
}
enum E {
    _X(A, u8),
    _Y(u8),
}
enum F {
    _X(char, u8),
    _Y(u8),
    _Z(u8, u8),
}
enum G {
    _Small(u8),
    _Text(String, u8),
    _Pair(u32, u32),
}
enum H {
    _A(Vec<u8>),
    _B { x: u64, y: u32 },
    _C(u32, bool),
}
enum I {
    _A([u8; 5], bool),
    _B([u8; 6]),
    _C([u8; 3]),
}
enum J {
    _A(Option<Option<bool>>),
    _B(bool),
}
enum K {
    _A(u32, Option<u32>),
    _B(u32),
}

fn main() {
    show::<BoolFirst>("BoolFirst");
    show::<Option<BoolFirst>>("Option<BoolFirst>");
    show::<OptionField>("OptionField");
    show::<Option<OptionField>>("Option<OptionField>");
    show::<TwoOptions>("TwoOptions");
    show::<Option<TwoOptions>>("Option<TwoOptions>");
    show::<Node>("Node");
    show::<Option<Node>>("Option<Node>");
    show::<Person>("Person");
    show::<Option<Person>>("Option<Person>");
    show::<Result<Person, String>>("Result<Person, String>");
    show::<A>("A");
    show::<B>("B");
    show::<C>("C");
    show::<D>("D");
    show::<E>("E");
    show::<F>("F");
    show::<G>("G");
    show::<H>("H");
    show::<I>("I");
    show::<J>("J");
    show::<K>("K");
    show::<Option<A>>("Option<A>");
    show::<Option<B>>("Option<B>");
    show::<Option<C>>("Option<C>");
    show::<Option<D>>("Option<D>");
    show::<Option<E>>("Option<E>");
    show::<Option<F>>("Option<F>");
    show::<Option<G>>("Option<G>");
    show::<Option<H>>("Option<H>");
    show::<Option<I>>("Option<I>");
    show::<Option<J>>("Option<J>");
    show::<Option<K>>("Option<K>");
    show::<(u8, A, u16)>("(u8, A, u16)");
    show::<Vec<Option<A>>>("Vec<Option<A>>");
    show::<[Option<A>; 5]>("[Option<A>; 5]");
}

//--- expected stdout
// BoolFirst: 12 4
// Option<BoolFirst>: 12 4
// OptionField: 3 1
// Option<OptionField>: 3 1
// TwoOptions: 8 4
// Option<TwoOptions>: 8 4
// Node: 16 8
// Option<Node>: 24 8
// Person: 56 8
// Option<Person>: 56 8
// Result<Person, String>: 56 8
// A: 2 1
// B: 4 2
// C: 4 2
// D: 16 8
// E: 3 1
// F: 8 4
// G: 32 8
// H: 24 8
// I: 7 1
// J: 2 1
// K: 12 4
// Option<A>: 2 1
// Option<B>: 4 2
// Option<C>: 4 2
// Option<D>: 16 8
// Option<E>: 3 1
// Option<F>: 8 4
// Option<G>: 32 8
// Option<H>: 24 8
// Option<I>: 7 1
// Option<J>: 2 1
// Option<K>: 12 4
// (u8, A, u16): 6 2
// Vec<Option<A>>: 24 8
// [Option<A>; 5]: 10 1

// Boxes, tuples and arrays must be used if what is in them must; a result that cannot fail need not.
use std::convert::Infallible;
fn mk<T>() -> T { loop {} }
#[must_use]
struct T;
enum No {}
fn go() {
    mk::<Result<(), Infallible>>();
    mk::<Result<(), No>>();
    mk::<Result<i32, Infallible>>();
    mk::<Result<(), ()>>();
    mk::<Result<Infallible, ()>>();
    mk::<[T; 0]>();
    mk::<[T; 2]>();
    mk::<(i32, T)>();
    mk::<((T, i32), i32)>();
    (mk::<T>(), (1, mk::<T>()));
    [mk::<T>()];
    [T];
    (T, 1);
    T;
    Box::new(T);
    Some(T);
    &T;
    (&T, 1);
    mk::<Box<(T, i32)>>();
    mk::<Option<T>>();
    mk::<&T>();
    (1, 2 + 3);
    (need(), 1);
    vec![T];
    Box::new(Ok::<i32, i32>(1));
    mk::<std::ops::ControlFlow<(), ()>>();
}
#[must_use]
fn need() -> i32 { 3 }
fn main() { if false { go() } }

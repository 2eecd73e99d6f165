// `?` on a `ControlFlow` needs a function that returns one with the same `Break`.
use std::ops::ControlFlow;
fn half(x: i32) -> ControlFlow<String, i32> { ControlFlow::Continue(x) }
fn a(x: i32) -> ControlFlow<i32, i32> {
    let h = half(x)?; //~ E0277
    ControlFlow::Continue(h)
}
fn b(x: i32) -> Option<i32> {
    let h = half(x)?; //~ E0277
    Some(h)
}
fn c(x: i32) {
    half(x)?; //~ E0277
}
fn main() { a(1); b(1); c(1); }

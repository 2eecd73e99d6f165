// `repr(transparent)`: one field with a size, in one variant.
#![allow(dead_code)]
use std::marker::PhantomData;
#[repr(transparent)]
struct Two { //~ E0690
    a: f32,
    b: u8,
}
#[repr(transparent)]
struct Unknown<T>(f32, T); //~ E0690
#[repr(transparent)]
struct Aligned([u32; 0], u8); //~ E0690
struct Nothing;
#[repr(transparent)]
struct Good<'a, T>(&'a str, (), PhantomData<T>, [u8; 0], Nothing);
#[repr(transparent)]
struct Empty;
#[repr(transparent)]
enum One {
    A(u8),
}
#[repr(transparent)]
enum Pair { //~ E0690
    A(u8, u8),
}
#[repr(transparent)]
enum Several { //~ E0731
    A(u8),
    B,
}
#[repr(transparent)] //~ E0084
enum Never {} //~ E0731
fn main() {}

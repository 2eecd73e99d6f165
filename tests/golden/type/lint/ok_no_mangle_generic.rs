// What is compiled for each type or number cannot keep its name; lifetimes make no copies.
#![allow(dead_code)]
#[no_mangle]
fn of_type<T>(_t: T) {}
#[no_mangle]
fn of_lifetime<'a>(_t: &'a i32) {}
#[no_mangle]
fn of_any(_t: impl Copy) {}
#[no_mangle]
pub fn of_number<const N: usize>() {}
struct Pair<T>(T);
impl<T> Pair<T> {
    #[no_mangle]
    fn show(&self) {}
}
impl Pair<i32> {
    #[no_mangle]
    fn sum(&self) {}
}
fn main() {}

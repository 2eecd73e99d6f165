#include "tests/oracle/generate/items.h"

namespace fleck::generate {

const std::string kItems = R"rust(
struct Noisy(i32);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl Noisy {
    fn get(&self) -> i32 {
        self.0
    }
    fn set(&mut self, n: i32) {
        self.0 = n;
    }
    fn number(&self) -> &i32 {
        &self.0
    }
    fn slot(&mut self) -> &mut i32 {
        &mut self.0
    }
    fn end(self) -> i32 {
        self.0
    }
}

struct Pair {
    left: String,
    right: Noisy,
    n: i32,
}
impl Pair {
    fn left(&self) -> &String {
        &self.left
    }
    fn left_mut(&mut self) -> &mut String {
        &mut self.left
    }
    fn right_mut(&mut self) -> &mut Noisy {
        &mut self.right
    }
    fn into_right(self) -> Noisy {
        self.right
    }
    fn parts(&mut self) -> (&mut String, &mut Noisy) {
        (&mut self.left, &mut self.right)
    }
}

#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}
impl Point {
    fn sum(self) -> i32 {
        self.x + self.y
    }
    fn x_mut(&mut self) -> &mut i32 {
        &mut self.x
    }
}

enum Shape {
    Empty,
    Named(String),
    Both { noisy: Noisy, n: i32 },
    Deep(Box<Shape>),
}

struct View<'a> {
    text: &'a String,
    n: i32,
}
impl<'a> View<'a> {
    fn text(&self) -> &'a String {
        self.text
    }
    fn short(&self) -> &String {
        self.text
    }
}

struct Edit<'a> {
    text: &'a mut String,
}
impl<'a> Edit<'a> {
    fn add(&mut self) {
        self.text.push_str("e");
    }
    fn text(&self) -> &String {
        self.text
    }
    fn open(&mut self) -> &mut String {
        self.text
    }
    fn finish(self) -> &'a mut String {
        self.text
    }
}

struct Guard<'a> {
    target: &'a mut i32,
}
impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {
        println!("guard {}", self.target);
    }
}

fn touch<T>(_: &T) {}
fn change<T>(_: &mut T) {}
fn take<T>(_: T) {}
fn same<T>(t: T) -> T {
    t
}
fn show(n: i32) {
    println!("{}", n);
}
fn odd(n: i32) -> bool {
    n % 2 != 0
}
fn either<'a, T>(a: &'a T, b: &'a T) -> &'a T {
    if odd(1) {
        a
    } else {
        b
    }
}
fn first_of<'a, 'b, T>(a: &'a T, _: &'b T) -> &'a T {
    a
}
fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if odd(1) {
        a
    } else {
        b
    }
}
fn last_mut(v: &mut Vec<i32>) -> Option<&mut i32> {
    v.last_mut()
}
fn put<'a>(v: &mut Vec<&'a i32>, n: &'a i32) {
    v.push(n);
}
fn make() -> Noisy {
    Noisy(7)
}
)rust";

}  // namespace fleck::generate

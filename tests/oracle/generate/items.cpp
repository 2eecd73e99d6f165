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
)rust"
                           R"rust(
static WORD: &str = "word";
static COUNT: i32 = 3;
const LIMIT: i32 = 4;
const FEW: [i32; 2] = [1, 2];

struct Slot<T> {
    value: T,
    spare: Option<T>,
}
impl<T> Slot<T> {
    fn new(value: T) -> Self {
        Slot { value, spare: None }
    }
    fn get(&self) -> &T {
        &self.value
    }
    fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
    fn into_value(self) -> T {
        self.value
    }
    fn put(&mut self, t: T) -> Option<T> {
        self.spare.replace(t)
    }
    fn both(&mut self) -> (&mut T, Option<&mut T>) {
        (&mut self.value, self.spare.as_mut())
    }
}

struct Cursor<'a, T> {
    rest: &'a mut [T],
}
impl<'a, T> Cursor<'a, T> {
    fn next(&mut self) -> Option<&'a mut T> {
        let (first, rest) = std::mem::take(&mut self.rest).split_first_mut()?;
        self.rest = rest;
        Some(first)
    }
    fn peek(&self) -> Option<&T> {
        self.rest.first()
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.rest.first_mut()
    }
    fn finish(self) -> &'a mut [T] {
        self.rest
    }
}

struct Walk<'a, T> {
    rest: &'a [T],
}
impl<'a, T> Iterator for Walk<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }
}

struct Two<'a, 'b> {
    left: &'a String,
    right: &'b mut i32,
}
impl<'a, 'b> Two<'a, 'b> {
    fn left(&self) -> &'a String {
        self.left
    }
    fn right(&mut self) -> &mut i32 {
        self.right
    }
    fn parts(self) -> (&'a String, &'b mut i32) {
        (self.left, self.right)
    }
}

struct Node {
    n: i32,
    next: Option<Box<Node>>,
}

trait Held {
    type Part;
    fn part(&self) -> &Self::Part;
    fn part_mut(&mut self) -> &mut Self::Part;
    fn into_part(self) -> Self::Part;
    fn again(&mut self) -> &mut Self::Part {
        self.part_mut()
    }
}
impl<T> Held for Slot<T> {
    type Part = T;
    fn part(&self) -> &T {
        &self.value
    }
    fn part_mut(&mut self) -> &mut T {
        &mut self.value
    }
    fn into_part(self) -> T {
        self.value
    }
}
impl Held for Pair {
    type Part = String;
    fn part(&self) -> &String {
        &self.left
    }
    fn part_mut(&mut self) -> &mut String {
        &mut self.left
    }
    fn into_part(self) -> String {
        self.left
    }
}
impl<'a> Held for Edit<'a> {
    type Part = &'a mut String;
    fn part(&self) -> &&'a mut String {
        &self.text
    }
    fn part_mut(&mut self) -> &mut &'a mut String {
        &mut self.text
    }
    fn into_part(self) -> &'a mut String {
        self.text
    }
}
trait Lend<'a> {
    type Out;
    fn lend(&'a mut self) -> Self::Out;
}
impl<'a> Lend<'a> for String {
    type Out = &'a mut String;
    fn lend(&'a mut self) -> &'a mut String {
        self
    }
}
impl<'a> Lend<'a> for Noisy {
    type Out = Guard<'a>;
    fn lend(&'a mut self) -> Guard<'a> {
        Guard { target: &mut self.0 }
    }
}

fn part_of<H: Held>(h: &mut H) -> &mut H::Part {
    h.part_mut()
}
fn seen_part<H: Held>(h: &H) -> &H::Part {
    h.part()
}
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() {
        a
    } else {
        b
    }
}
fn shorter<'a: 'b, 'b, T>(a: &'a T, b: &'b T) -> &'b T {
    if odd(COUNT) {
        a
    } else {
        b
    }
}
fn put_in<'a, T>(slot: &mut &'a T, t: &'a T) {
    *slot = t;
}
fn find(v: &mut Vec<i32>, n: i32) -> Option<&mut i32> {
    for x in v.iter_mut() {
        if *x == n {
            return Some(x);
        }
    }
    None
}
fn find_or<'a>(v: &'a [Noisy], other: &'a Noisy) -> &'a Noisy {
    match v.first() {
        Some(n) if odd(n.0) => n,
        _ => other,
    }
}
fn last_node(node: &mut Node) -> &mut Node {
    let mut at = node;
    while at.next.is_some() {
        at = at.next.as_mut().unwrap();
    }
    at
}
)rust";

}  // namespace fleck::generate

// A type that nothing says, in a value that is only shown or compared: E0282 where it is a part of a
// known type, and what asks for a trait else.
use std::fmt::Debug;

fn show<T: Debug>(_: T) {}

fn make<T: Default>() -> T {
    T::default()
}

fn part_of_argument() {
    let x = None; //~ E0282
    show(x);
}
fn part_of_shown() {
    let x = None; //~ E0282
    println!("{:?}", x);
}
fn shown_at_once() {
    println!("{:?}", Vec::new()); //~ E0282
}
fn passed_at_once() {
    show(None); //~ E0282
}
fn never_set() {
    let x; //~ E0282
    println!("{x}");
}
fn sorted() {
    let mut v = Vec::new(); //~ E0282
    v.sort();
}
fn collected() {
    let s = "ab".chars().collect(); //~ E0283
    println!("{s}");
}
fn summed() {
    let s = [1, 2].iter().sum(); //~ E0283
    println!("{s}");
}
fn made() {
    let x = make(); //~ E0283
    println!("{:?}", x);
}
fn parsed() {
    let x = "5".parse().unwrap(); //~ E0284
    println!("{x}");
}
fn parsed_and_shown() {
    println!("{}", "5".parse().unwrap()); //~ E0284
}
fn compared() {
    let x = None; //~ E0282
    if x == None {}
}
fn other_half() {
    let r = Ok(3); //~ E0282
    println!("{r:?}");
}
fn in_a_loop() {
    let v = Vec::new(); //~ E0282
    for x in &v {
        println!("{x}");
    }
}

fn main() {}

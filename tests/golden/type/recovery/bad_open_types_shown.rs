// A type that nothing says, in a value that is only shown or compared.
use std::fmt::Debug;
fn show<T: Debug>(t: T) {}
fn make<T: Default>() -> T {
    T::default()
}
fn n1() {
    let x = None; //~ E0282
    show(x);
}
fn n2() {
    let x = None; //~ E0282
    println!("{:?}", x);
}
fn n3() {
    println!("{:?}", Vec::new()); //~ E0282
}
fn n4() {
    show(None); //~ E0282
}
fn n5() {
    let x; //~ E0282
    println!("{x}");
}
fn n6() {
    let mut v = Vec::new(); //~ E0282
    v.sort();
}
fn n7() {
    let s = "ab".chars().collect(); //~ E0283
    println!("{s}");
}
fn n8() {
    let s = [1, 2].iter().sum(); //~ E0283
    println!("{s}");
}
fn n9() {
    let x = make(); //~ E0283
    println!("{:?}", x);
}
fn n10() {
    let x = "5".parse().unwrap(); //~ E0284
    println!("{x}");
}
fn n11() {
    let x = None; //~ E0282
    if x == None {}
}
fn n12() {
    let r = Ok(3); //~ E0282
    println!("{r:?}");
}
fn main() {}

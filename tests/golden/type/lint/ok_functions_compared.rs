// Functions that are compared: by operators, by methods, in options and by what is derived; the address
// of a reference to a function.
#[derive(PartialEq)]
struct Op {
    f: fn(i32) -> i32,
    n: i32,
}
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
struct Only(fn());
#[derive(Clone)]
struct Never {
    f: fn(),
}
fn a(x: i32) -> i32 {
    x
}
fn b(x: i32) -> i32 {
    x + 1
}
fn nothing() {}
fn show<T: std::fmt::Pointer>(t: T) -> String {
    format!("{:p}", t)
}
fn main() {
    let f: fn(i32) -> i32 = a;
    let g: fn(i32) -> i32 = b;
    println!("{}", f == f);
    println!("{}", f == a as fn(i32) -> i32);
    println!("{}", (f < g) == (g > f));
    println!("{}", f.eq(&f));
    println!("{}", &f == &f);
    println!("{}", Some(f) == Some(f));
    println!("{:?}", f.cmp(&f));
    println!("{:?}", f.partial_cmp(&f));
    println!("{}", f.max(f)(3));
    println!("{}", Op { f, n: 1 } == Op { f, n: 1 });
    println!("{}", Only(nothing) == Only(nothing));
    (Never { f: nothing }.clone().f)();
    println!("{}", format!("{:p}", &a).len() > 2);
    println!("{}", format!("{:p}", a as fn(i32) -> i32).len() > 2);
    println!("{}", show(&a).len() > 2);
    let r = &a;
    println!("{} {}", r(3), show(r).len() > 2);
}

// Function items, constructors and function pointers are values of the `Fn` traits.
fn twice(x: i32) -> i32 { x * 2 }
fn len(s: &str) -> usize { s.len() }
fn first<'a>(s: &'a str) -> &'a str { &s[..1] }
fn apply<F: Fn(i32) -> i32>(f: F, x: i32) -> i32 { f(x) + f(1) }
fn apply_ref<F>(f: &F, x: i32) -> i32 where F: Fn(i32) -> i32 { f(x) }
fn apply_mut<F: FnMut(i32) -> i32>(mut f: F, x: i32) -> i32 { f(x) }
fn apply_once<A, B, F: FnOnce(A) -> B>(f: F, a: A) -> B { f(a) }
fn on_str<F: Fn(&str) -> usize>(f: F) -> usize { let s = String::from("hello"); f(&s) }
fn on_str2<F: for<'a> Fn(&'a str) -> &'a str>(f: F) -> String { let s = String::from("hello"); f(&s).to_string() }
fn imp(f: impl Fn(i32) -> i32) -> i32 { f(7) }
#[derive(Debug)]
struct W(i32);
#[derive(Debug)]
enum E { A(i32, String) }
struct Op<F: Fn(i32) -> i32> { f: F }
impl<F: Fn(i32) -> i32> Op<F> { fn go(&self) -> i32 { (self.f)(3) } }
fn mk<A, B, C, F: FnOnce(A, B) -> C>(f: F, a: A, b: B) -> C { f(a, b) }
fn nothing<F: FnOnce()>(f: F) { f() }
fn hi() { println!("hi"); }
fn main() {
    println!("{} {} {} {}", apply(twice, 4), apply_ref(&twice, 5), apply_mut(twice, 6), apply_once(twice, 7));
    println!("{:?} {:?}", apply_once(W, 7), apply_once(Some, "x"));
    println!("{:?}", mk(E::A, 1, String::from("s")));
    println!("{} {}", on_str(len), on_str2(first));
    println!("{}", on_str(str::len));
    println!("{}", imp(twice));
    println!("{}", Op { f: twice }.go());
    let p: fn(i32) -> i32 = twice;
    println!("{} {} {}", apply(p, 4), apply_ref(&p, 5), apply_mut(p, 6));
    println!("{}", apply(&twice, 4));
    println!("{}", apply_once(i32::abs, -4));
    println!("{}", apply_once(String::from, "abc"));
    println!("{}", apply_once(ToString::to_string, &5));
    nothing(hi);
    let f = apply_once::<i32, i32, fn(i32)->i32>;
    println!("{}", f(twice, 2));
}

//--- expected stdout
// 10 10 12 14
// W(7) Some("x")
// A(1, "s")
// 5 h
// 5
// 14
// 6
// 10 10 12
// 10
// 4
// abc
// 5
// hi
// 4

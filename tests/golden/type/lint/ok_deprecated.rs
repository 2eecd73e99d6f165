// Uses of what is deprecated, by itself or by what it stands in.
#[deprecated]
fn f() {}
#[deprecated(since = "1.0", note = "use g")]
struct S;
#[deprecated = "x"]
const K: i32 = 3;
struct T {
    #[deprecated]
    x: i32,
}
impl T {
    #[deprecated]
    fn new() -> T { T { x: 1 } }
    #[deprecated(note = "no")]
    fn get(&self) -> i32 { self.x }
}
enum E { #[deprecated] A, B }
#[deprecated]
trait Tr { fn m(&self) {} }
impl Tr for T {}
#[deprecated]
mod m { pub fn g() {} }
#[deprecated]
type A = i32;
#[deprecated]
static ST: i32 = 3;
fn main() {
    f();
    let _s = S;
    println!("{}", K);
    let t = T::new();
    println!("{}", t.get());
    let e = E::A;
    match e { E::A => {}, E::B => {} }
    t.m();
    m::g();
    let _a: A = 3;
    println!("{}", ST);
    let T { x } = t;
    println!("{}", x);
    let _g = f;
}

// How names are formed; what a trait has named, its impls need not answer for.
struct my_struct {
    Field: i32,
}
#[derive(Debug)]
enum Color {
    red,
    Green_Blue,
    HTTPServer,
    X86_64,
}
const lower: i32 = 1;
static Mixed: i32 = 2;
fn BadName(ParamA: i32, ok_name: i32) -> i32 {
    let LocalVar = ParamA + ok_name;
    let (aB, _c) = (1, 2);
    for iX in 0..3 {
        println!("{iX} {aB}");
    }
    if let Some(nN) = Some(1) {
        println!("{nN}");
    }
    LocalVar + lower + Mixed
}
mod MyMod {
    pub fn f() {}
}
trait snake_trait {
    fn Bad(&self);
    const low: i32 = 1;
}
impl snake_trait for my_struct {
    fn Bad(&self) {}
    const low: i32 = 2;
}
fn generic<t>(x: t) -> t {
    x
}
type my_alias = i32;
fn a__b() {}
fn _under_() {}
struct A_B;
#[allow(nonstandard_style)]
fn Silent(NotTold: i32) {
    println!("{NotTold}");
}
fn main() {
    let s = my_struct { Field: 1 };
    s.Bad();
    let n: my_alias = generic(BadName(s.Field, 2)) + my_struct::low;
    println!("{n} {:?}", [Color::red, Color::Green_Blue, Color::HTTPServer, Color::X86_64]);
    MyMod::f();
    a__b();
    _under_();
    let _ = A_B;
    Silent(1);
}

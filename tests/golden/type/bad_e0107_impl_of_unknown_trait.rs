// Of an impl of an unknown trait only names are looked at.
struct S;
impl Display for S { //~ E0405
    fn fmt(&self, f: &mut Formatter) -> Result { //~ E0425
        Ok(())
    }
}
trait T {
    fn f(a: Nope) -> Vec<i32>; //~ E0425
}
impl T for S {
    fn f(a: Nope) -> Option<Missing> { None } //~ E0425
}
fn g() -> Result {} //~ E0107
fn main() {}

// Without `use std::fmt` neither the impl nor what needs it is there.
#[derive(Debug)]
struct Wrong;
impl fmt::Display for Wrong { //~ E0433
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { //~ E0433
        write!(f, "wrong")
    }
}
impl std::error::Error for Wrong {} //~ E0277
fn main() {
    let n: i32 = "a";
    println!("{}", Wrong);
}

// A lifetime of an impl that only an associated type mentions.

struct S;
struct Free;
trait Gives {
    type Out;
}
impl<'a> Gives for S { //~ E0207
    type Out = &'a u8;
}
impl<'a> Free {
    fn f(x: &'a u8) {}
}

fn main() {}

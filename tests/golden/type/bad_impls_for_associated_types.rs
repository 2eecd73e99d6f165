// Two impls are for the same type, one under the name of an associated type.
trait Link {
    type X;
}
impl Link for i32 {
    type X = u8;
}

struct Wrapper;
impl From<<i32 as Link>::X> for Wrapper {
    fn from(_: u8) -> Wrapper {
        Wrapper
    }
}
impl From<u8> for Wrapper { //~ E0119
    fn from(_: u8) -> Wrapper {
        Wrapper
    }
}

trait Pair<T> {}
impl<T: Link> Pair<T::X> for T {}
impl Pair<u8> for i32 {} //~ E0119

fn main() {}

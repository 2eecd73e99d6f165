// Whether two impls are for the same type is asked of what associated types stand for.
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
impl From<i32> for Wrapper {
    fn from(_: i32) -> Wrapper {
        Wrapper
    }
}

trait Pair<T> {
    fn tell(&self) -> usize {
        1
    }
}
impl<T: Link> Pair<T::X> for Vec<T> {}
impl Pair<u16> for Vec<i32> {}

fn main() {
    let _ = Wrapper::from(1u8);
    let _ = Wrapper::from(1i32);
    struct Inner;
    impl From<<i32 as Link>::X> for Inner {
        fn from(_: u8) -> Inner {
            Inner
        }
    }
    let _: Inner = 3u8.into();
    let v = vec![1];
    println!("{}", Pair::<u8>::tell(&v) + Pair::<u16>::tell(&v));
}

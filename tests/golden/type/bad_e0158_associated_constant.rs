// A constant that each caller may choose is no pattern; one of an impl is.
trait Limit {
    const MAX: i32;
    const MIN: i32 = 0;
    fn is_min(n: i32) -> bool {
        match n {
            Self::MIN => true, //~ E0158
            _ => false,
        }
    }
}
struct Box2<T>(T);
impl<T> Limit for Box2<T> {
    const MAX: i32 = 2;
}
impl<T> Box2<T> {
    const SIZE: i32 = 3;
    fn of_impl(n: i32) -> bool {
        matches!(n, Self::SIZE | Box2::<T>::SIZE | <Self as Limit>::MAX | <Self as Limit>::MIN)
    }
}
fn is_max<T: Limit>(n: i32) -> bool {
    match n {
        T::MAX => true, //~ E0158
        _ => false,
    }
}
fn named<T: Limit>(n: Option<i32>) -> bool {
    if let Some(<T as Limit>::MIN) = n { //~ E0158
        return true;
    }
    matches!(n, Some(0..=T::MAX)) //~ E0158
}
fn main() {
    println!("{} {}", is_max::<Box2<u8>>(2), named::<Box2<u8>>(None));
    println!("{} {}", Box2::<u8>::of_impl(3), Box2::<u8>::is_min(0));
}

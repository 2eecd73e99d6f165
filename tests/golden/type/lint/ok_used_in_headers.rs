// What the head of an impl names is used if the impl is: that of a trait which lives, for a type
// which lives, or one of which a member is used. Constants are used by patterns, too.
struct ArgumentOfATrait;
struct Live;
trait Marker<T> {}
impl Marker<ArgumentOfATrait> for Live {}

struct ArgumentOfAType;
struct DeadArgument;
struct Generic<T>(T);
impl Generic<ArgumentOfAType> {
    fn used() {}
}
impl Generic<DeadArgument> {
    fn unused() {}
}

struct Behind;
impl PartialEq<i32> for &Behind {
    fn eq(&self, _: &i32) -> bool {
        true
    }
}
struct Inside;
impl Marker<u16> for Vec<Inside> {}

struct OfADeadTrait;
trait Dead<T> {}
impl Dead<OfADeadTrait> for u8 {}
type Short = u8;
impl Dead<i32> for Short {}

fn needs<M: Marker<X>, X>(_: M) {}

const LOW: i32 = 1;
const HIGH: i32 = 5;
const NEVER: i32 = 7;

#[used]
static KEPT: i32 = 1;

fn main() {
    needs(Live);
    Generic::<ArgumentOfAType>::used();
    let _ = Generic(1);
    match 3 {
        LOW..=HIGH => println!("between"),
        _ => {}
    }
}

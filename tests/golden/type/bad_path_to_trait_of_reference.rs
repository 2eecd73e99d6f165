// A path of a type finds traits of references to it, too, and misses them then for the type itself.
trait Make {
    fn make() {}
}
struct Own;
impl Make for &Own {}
impl Make for Box<str> {}

trait Doubled {
    fn doubled() {}
}
impl<T: Default> Doubled for T {}

fn by_reference() {
    Own::make(); //~ E0277
    let _s = str::default(); //~ E0277
    let _c = <[i32]>::clone(&[1]); //~ E0277
    let _i = <[i32]>::into_iter([1]); //~ E0277 E0308
    str::doubled(); //~ E0277
}

fn not_at_all() {
    str::make(); //~ E0599
    let _o = Own::default(); //~ E0599
    let _i = str::into_iter("a"); //~ E0599
    Own::doubled(); //~ E0599
}

fn main() {
    by_reference();
    not_at_all();
}

// In a body that is wrong anyway a number that nothing says stays any number: only casts and what
// no number has are told of it.
trait Size {
    type Unit;
    fn size(&self) -> Self::Unit;
}
impl Size for i64 {
    type Unit = i64;
    fn size(&self) -> i64 {
        *self
    }
}
impl Size for u8 {
    type Unit = u8;
    fn size(&self) -> u8 {
        *self
    }
}
fn size<T: Size>(t: T) -> T::Unit {
    t.size()
}
fn text<T: Into<String>>(_t: T) {}

fn right_otherwise() {
    let _s = size(1); //~ E0277
    let add = |a, b| a + b; //~ E0271
    let _z: String = add(1, 2);
}

fn wrong_anyway() {
    let _a: u8 = "a"; //~ E0308
    let _s = size(1);
    let add = |a, b| a + b;
    let _z: String = add(1, 2);
    text(1); //~ E0277
    let _c = 1 as bool; //~ E0054
    let d = 300;
    let _d = d as char; //~ E0604
    let _e = 1.5 as String; //~ E0605
    let _f = 1.5 as *const u8; //~ E0606
}

fn main() {
    right_otherwise();
    wrong_anyway();
}

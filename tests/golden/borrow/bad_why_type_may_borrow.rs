// `--why` of a type parameter that is asked to last: it may stand for a type with addresses in it.
struct Kept<T: 'static>(T);
fn keep<T>(t: T) {
    let _kept: Kept<T> = Kept(t); //~ E0310
}
fn main() {}

//--- expected why
// 4: `T` may stand for a type with addresses in it, as `&str` is one: such a value is good only as long as what they point to, and that may end before the program does
// 4: `T` may stand for a type with addresses in it, as `&str` is one: such a value is good only as long as what they point to, and that may end before the program does

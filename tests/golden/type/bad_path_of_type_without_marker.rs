// A path to a function of a trait stands where only `Copy`, `Clone` or `Sized` is missing: the bound is told, not the name.
struct Plain;
trait Copied {
    fn copied_twice(&self) {}
}
impl<T: Copy> Copied for T {}

fn main() {
    let _a = str::from("x"); //~ E0277
    println!("{}", String::from(str::from("x"))); //~ E0277
    let _b = Plain::clone(&Plain); //~ E0277
    let _c = <[Plain]>::to_owned(&[Plain]); //~ E0277
    Plain::copied_twice(&Plain); //~ E0277
    let _d = Plain::default(); //~ E0599
    let _e = <[Plain]>::eq(&[Plain], &[Plain]); //~ E0599
}

// The type of a closure's parameter must make sense by itself, as a function's must.
struct Copied<T: Copy>(T);

fn open() {
    let _f = |_: [u8; _]| 1; //~ E0284
}

fn main() {
    let _f = |_: Vec<str>| 1; //~ E0277
    let _g = |_: &Copied<String>| 1; //~ E0277
    let _h = |c: Copied<i32>, s: &str| c.0 + s.len() as i32;
    let _i = || -> Copied<String> { panic!() };
    open();
}

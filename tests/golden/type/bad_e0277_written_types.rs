// What is written as a type must make sense by itself, in bodies and heads of impls, too.
struct Keep<T: Clone>(T);
struct Plain;

impl<T> Keep<T> {} //~ E0277
impl Keep<Plain> {} //~ E0277

fn sizes() {
    let a: Vec<Keep<Plain>>; //~ E0277
    let b = Vec::<Keep<Plain>>::new(); //~ E0277
    let c = None::<Keep<Plain>>; //~ E0277
    let d: (Keep<Plain>, i32); //~ E0277
    let f: Vec<Keep<_>> = vec![Keep(1)];
}

fn one_size() {
    let e = std::mem::size_of::<Keep<Plain>>(); //~ E0277
}

fn main() {
    sizes();
}

// How the arguments of `Fn` traits are written is not settled, nor are their methods.
trait Make<T> {
    type Output;
}
fn make<M: Make(i32) -> i32>(_: M) {} //~ E0658
fn call<F: Fn<(i32,), Output = i32>>(f: F) -> i32 { //~ E0658
    f(1)
}
fn method<F: Fn(i32) -> i32>(f: F) -> i32 {
    f.call((1,)) //~ E0658
}
fn main() {}

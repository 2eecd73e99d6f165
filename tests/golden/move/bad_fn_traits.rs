// `FnMut` needs a variable that may change, `FnOnce` can be called once.
fn count<F: FnMut(i32) -> i32>(f: F) -> i32 {
    f(1) //~ E0596
}
fn once<F: FnOnce(i32) -> i32>(f: F) -> i32 {
    f(1);
    f(2) //~ E0382
}
fn main() {}

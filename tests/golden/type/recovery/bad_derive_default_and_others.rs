// A derive without its `#[default]`, beside others that do not hold.
#[derive(Clone, Copy)]
struct P { //~ E0204
    name: String,
}
#[derive(PartialEq, Eq)]
struct Q {
    f: f64, //~ E0277
}
#[derive(Hash, Default)] //~ E0665
enum S {
    A,
    B,
}
fn main() {
    let n: i32 = "a"; //~ E0308
}

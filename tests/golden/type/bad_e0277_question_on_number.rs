// `?` takes an Option or a Result.
fn f() -> Option<i32> {
    let x = 5?; //~ E0277
    Some(x)
}

fn main() {
    f();
}

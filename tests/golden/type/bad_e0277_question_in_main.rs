// `?` returns early: the function must return an Option or a Result.
fn main() {
    let x: Option<i32> = Some(1);
    let y = x?; //~ E0277
}

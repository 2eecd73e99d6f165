// A closure that is `async`.
fn main() {
    let _later = async |x: i32| x + 1; //~ unsupported
}

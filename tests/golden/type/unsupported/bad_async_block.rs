// A block that is `async`.
fn main() {
    let _later = async { 1 }; //~ unsupported
}

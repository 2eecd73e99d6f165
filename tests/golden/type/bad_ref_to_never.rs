// A `ref` asks for the place itself: then `!` stays what it is.
fn main() {
    if let Some(ref x) = panic!("no") { //~ E0308
        let _: &i32 = x;
    }
}

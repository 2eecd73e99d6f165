// Async functions.
async fn later() -> i32 { //~ unsupported
    1
}

fn main() {
    let _ = later();
}

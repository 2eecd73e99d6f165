// A program without main.
fn start() {
    println!("x");
} //~ E0601

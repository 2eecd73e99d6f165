// Functions of C.
extern "C" { //~ unsupported
    fn abs(x: i32) -> i32;
}

fn main() {
    let _ = 1;
}

// A closure is `Send` if what it captures is; a raw pointer is not.
fn hand_over<F: FnOnce() + Send>(f: F) {
    f();
}

fn main() {
    let n = 1;
    let p: *const i32 = &n;
    hand_over(move || println!("{}", p.is_null())); //~ E0277
}

// A closure that gives away what it captured is `FnOnce` only.
fn call(mut f: impl FnMut() -> String) {
    f();
}

fn main() {
    let s = String::from("s");
    let give = || s; //~ E0525
    call(give);
}

// A closure that changes what it captured is not `Fn`.
fn call(f: impl Fn()) {
    f();
}

fn main() {
    let mut n = 0;
    let up = || n += 1; //~ E0525
    call(up);
    println!("{n}");
}

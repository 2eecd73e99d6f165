// Function pointers take a new lifetime in each call.
fn inc(x: &mut i32) {
    *x += 1;
}
fn pick<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > 1 {
        a
    } else {
        b
    }
}
fn apply(f: fn(&mut i32), x: &mut i32) {
    f(x);
    f(x);
}
fn main() {
    let mut a = 1;
    let f = inc;
    f(&mut a);
    apply(inc, &mut a);
    let g: fn(&mut i32) = inc;
    g(&mut a);
    g(&mut a);
    println!("{a}");
    let p: fn(&'static str, &'static str) -> &'static str = pick;
    println!("{}", p("a", "b"));
}

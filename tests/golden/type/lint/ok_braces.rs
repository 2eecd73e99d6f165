// Braces around a single value.
fn same(a: i32) -> i32 {
    { a }
}
fn main() {
    let a = { 1 };
    let b = { same(a) };
    let mut m = 1;
    m += { a };
    println!("{m}");
    m = { same(1) };
    same({ a });
    same({ a + 1 });
    if { a > 1 } {}
    while { a > 5 } {}
    match { a } {
        _ => {}
    }
    for _ in { 0..1 } {}
    let c = if a > 1 { { a } } else { a };
    let d = match a {
        1 => { same(a) }
        _ => a,
    };
    let e = [1, 2][{ 0 }];
    println!("{m} {b} {c} {d} {e}");
}

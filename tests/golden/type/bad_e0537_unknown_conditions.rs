// Conditions of `cfg` are joined by `all`, `any` and `not`.
#[cfg(unknown())] //~ E0537
fn a() {}
#[cfg(all(unix, foo(x)))] //~ E0537
fn b() {}
#[cfg(not(nott(unix)))] //~ E0537
fn c() {}
#[cfg(any(unix, windows))]
fn d() {}
#[cfg_attr(foo(), inline)] //~ E0537
fn e() {}
fn main() {
    d();
}

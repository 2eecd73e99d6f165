// Each part of `deprecated` is said once.
#[deprecated(since = "1", note = "a", note = "b")] //~ E0538
fn a() {}
#[deprecated(since = "1", since = "2")] //~ E0538
fn b() {}
#[deprecated(since = "1", note = "a")]
fn c() {}
#[deprecated(note = "a")]
#[deprecated(note = "b")] //~ syntax
fn d() {}
fn main() {}

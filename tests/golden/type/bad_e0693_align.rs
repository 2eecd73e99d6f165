// An alignment stands in parentheses.
#[repr(align = "8")] //~ E0693
struct A(u8);
#[repr(align = 8)] //~ E0693
struct B(u8);
#[repr(align(8, 4))] //~ E0693
struct C(u8);
#[repr(align())] //~ E0693
struct D(u8);
#[repr(align(8))]
struct E(u8);
fn main() {}

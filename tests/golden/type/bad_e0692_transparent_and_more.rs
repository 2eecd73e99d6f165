// `repr(transparent)` leaves nothing else to say.
#[repr(transparent, C)] //~ E0692
struct A(u8);
#[repr(transparent)] //~ E0692
#[repr(C)]
struct B(u8);
#[repr(transparent, u8)] //~ E0692
enum D {
    X(u8),
}
fn main() {}

// A constant has no address that could have a name; one that belongs to a type is only warned of.
struct Limits;
impl Limits {
    #[no_mangle]
    const LOW: i32 = 1;
}
#[no_mangle]
#[allow(dead_code)]
const HIGH: i32 = 3; //~ no_mangle_const_items
#[allow(no_mangle_const_items)]
#[no_mangle]
const ALLOWED: i32 = 4;
fn main() {
    println!("{} {}", Limits::LOW, ALLOWED);
}

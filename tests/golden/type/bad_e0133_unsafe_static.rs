// A mutable static is used in unsafe code only.
static mut COUNT: i32 = 0;

fn main() {
    COUNT += 1; //~ E0133
}

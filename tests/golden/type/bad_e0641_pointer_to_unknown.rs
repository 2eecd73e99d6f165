// What a pointer points to must be known where it is made of a number.
fn main() {
    let _a = 0 as *const _; //~ E0641
    let _b = main as *const _; //~ E0641
    let c = 0 as *const _;
    let _d: *const u8 = c;
    let _e = &1 as *const _;
    let _f = &0 as *const i32 as *const _;
    let _g = 'c' as *const _; //~ E0606
}

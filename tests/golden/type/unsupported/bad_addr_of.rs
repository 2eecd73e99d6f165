// An address without a reference.
fn main() {
    let n = 1;
    let p = std::ptr::addr_of!(n); //~ unsupported
    println!("{}", p.is_null());
}

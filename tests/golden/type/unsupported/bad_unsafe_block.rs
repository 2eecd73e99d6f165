// An unsafe block.
fn main() {
    let x = 1;
    let p = &x as *const i32;
    println!("{}", unsafe { *p }); //~ unsupported
}

// &mut of a variable without mut.
fn main() {
    let n = 5;
    let r = &mut n; //~ E0596
    *r = 6;
}

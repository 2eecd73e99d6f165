// A mutable borrow of an immutable variable without a value: one error.
fn main() {
    let v: Vec<u32>;
    v.push(1); //~ E0381
    let w: Vec<u32>;
    let r = &mut w; //~ E0381
    r.push(2);
}

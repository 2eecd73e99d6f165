// A borrow of a variable that has no value yet.
fn main() {
    let v: Vec<u32>;
    let r = &v; //~ E0381
    println!("{}", r.len());
}

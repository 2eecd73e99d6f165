// A large array goes over the stack on its way into a box: twice its size has room there.
fn main() {
    let a = Box::new([0; 1_000_000]);
    let b = a;
    println!("{} {}", b.len(), b[999_999]);
}

//--- expected stdout
// 1000000 0

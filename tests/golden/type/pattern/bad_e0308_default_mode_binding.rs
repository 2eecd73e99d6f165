// Under a default binding mode a name is bound to a reference.
fn main() {
    let pairs = [(1, 2), (3, 4)];
    for (a, b) in &pairs {
        let sum: i32 = a + b;
        let copy: i32 = a; //~ E0308
        println!("{sum} {copy}");
    }
}

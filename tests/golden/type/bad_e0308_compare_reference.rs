// A number is not compared with a reference to one.
fn main() {
    let v = vec![1, 2];
    for x in &v {
        if x > 1 { //~ E0308
            println!("{x}");
        }
    }
}

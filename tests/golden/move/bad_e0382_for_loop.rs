// A `for` loop over a vector takes it.
fn main() {
    let v = vec![1, 2];
    for x in v {
        println!("{x}");
    }
    println!("{}", v.len()); //~ E0382
}

// An array's length is a constant.
fn main() {
    let n = 5;
    let a = [0; n]; //~ E0435
    println!("{}", a.len());
}

// Which type should it become?
fn main() {
    let n = 5u8.into(); //~ E0283
    println!("{}", 1 + n);
}

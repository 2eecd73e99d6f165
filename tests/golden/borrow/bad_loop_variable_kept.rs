// A reference to the loop's variable is kept.
fn main() {
    let mut r = &0;
    for i in 0..3 {
        r = &i; //~ E0597
    }
    println!("{r}");
}

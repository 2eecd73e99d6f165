// The reference outlives what it points to.
fn main() {
    let r;
    {
        let x = 5;
        r = &x; //~ E0597
    }
    println!("{r}");
}

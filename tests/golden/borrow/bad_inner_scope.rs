// A reference to a variable of an inner block, used outside.
fn main() {
    let r;
    {
        let x = 5;
        r = &x; //~ E0597
    }
    println!("r: {r}");
}

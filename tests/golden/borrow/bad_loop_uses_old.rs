// In the next round the old reference is still used.
fn main() {
    let mut x = 1;
    let mut r = &x;
    loop {
        x = 2; //~ E0506
        println!("{r}");
        r = &x;
        if *r > 5 {
            break;
        }
    }
}

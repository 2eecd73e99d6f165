// In each round the reference is renewed behind the change.
fn main() {
    let mut x = 1;
    let mut r = &x;
    loop {
        println!("{r}");
        x = 2;
        r = &x;
        if *r > 1 {
            break;
        }
    }
}

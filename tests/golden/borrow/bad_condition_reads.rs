// A condition reads what is borrowed as mutable.
fn main() {
    let mut x = 1;
    let r = &mut x;
    if x == 1 { //~ E0503
        println!("a");
    }
    *r = 2;
}

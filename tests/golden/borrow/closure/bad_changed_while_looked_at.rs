// A closure that looks at a variable keeps others from changing it until its last call.
fn main() {
    let mut level = 1;
    let show = || println!("{level}");
    level += 1; //~ E0506
    show();
}

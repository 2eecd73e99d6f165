// The value of a block refers to its variable.
fn main() {
    let x = 5;
    let r = {
        let y = &x;
        y
    };
    let s = {
        let z = 6;
        &z //~ E0597
    };
    println!("{r}{s}");
}

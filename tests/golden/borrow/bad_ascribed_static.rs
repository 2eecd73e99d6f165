// A local is borrowed for the type written at the variable.
fn main() {
    let x = 5;
    let r: &'static i32 = &x; //~ E0597
    println!("{r}");
}

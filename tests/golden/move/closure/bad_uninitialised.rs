// A closure cannot capture a variable that has no value yet.
fn main() {
    let n: i32;
    let show = || println!("{n}"); //~ E0381
    n = 1; //~ E0506
    show();
    println!("{n}");
}

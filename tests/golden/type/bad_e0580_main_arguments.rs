// main takes no arguments.
fn main(n: i32) { //~ E0580
    println!("{n}");
}

// A macro call that does not expand has no type; the rest of the program is checked.
fn label(n: i32) -> String {
    format!("{} {}", n) //~ syntax
}
fn main() {
    let n: i32 = format!("{}", 1, 2); //~ E0308 syntax
    printn!("x"); //~ syntax
    println!(n); //~ syntax
    let s: i32 = "text"; //~ E0308
    missing; //~ E0425
}

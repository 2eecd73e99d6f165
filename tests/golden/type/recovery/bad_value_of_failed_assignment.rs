// What an assignment that failed is the value of is not told as well.
fn main() {
    let x = (y = 6); //~ E0425
    println!("{x}");
    let mut a = 1;
    let z = (a = nope); //~ E0425
    println!("{z}");
    let r = (a = "x"); //~ E0308
    println!("{r}"); //~ E0277
}

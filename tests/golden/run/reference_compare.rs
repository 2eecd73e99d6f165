// Comparing references compares what they point to.
fn main() {
    let a = 5;
    let b = 5;
    println!("{} {}", &a == &b, &a < &6);
    let s = String::from("x");
    let t = String::from("x");
    println!("{} {} {}", s == t, &s == &t, s == "x");
    println!("{}", Some(&a) == Some(&b));
}

//--- expected stdout
// true true
// true true true
// true

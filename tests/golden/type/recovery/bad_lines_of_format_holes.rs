// What lacks an argument is told at its place in a text over several lines; no blank before a name.
fn main() {
    let x = 1;
    println!(
        "a
 {} //~ syntax
 {}",
        1
    );
    println!(
        "a
 {0}
 {2}", //~ syntax
        1
    );
    println!("{ }, {x }, {0 }, { :?}", x, x);
    println!("{ x }"); //~ syntax
    println!("{ 0}", x); //~ syntax
    println!("{ x:?}"); //~ syntax
    println!("{:.*}", 2); //~ syntax
}

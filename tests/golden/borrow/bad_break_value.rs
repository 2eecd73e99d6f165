// The value of a break refers to a variable of the loop.
fn main() {
    let x = loop {
        let y = 5;
        break &y; //~ E0597
    };
    println!("{x}");
}

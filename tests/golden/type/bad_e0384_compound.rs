// += is an assignment.
fn main() {
    let n = 5;
    n += 1; //~ E0384
    println!("{n}");
}

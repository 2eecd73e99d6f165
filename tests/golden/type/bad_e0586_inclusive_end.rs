// An inclusive range needs its end.
fn main() {
    let v = [1, 2, 3];
    println!("{:?}", &v[1..=]); //~ E0586
}

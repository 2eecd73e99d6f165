// The first call decides the type of a parameter.
fn main() {
    let same = |x| x;
    let s = same(String::from("s"));
    let n = same(5); //~ E0308
    println!("{s} {n}");
}

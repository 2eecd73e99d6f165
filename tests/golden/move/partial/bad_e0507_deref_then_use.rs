// An illegal move is one error: what was behind the reference is still there.
fn main() {
    let s = String::from("a");
    let r = &s;
    let t = *r; //~ E0507
    println!("{r} {t} {s}");
    let u = *r; //~ E0507
    println!("{u}");
}

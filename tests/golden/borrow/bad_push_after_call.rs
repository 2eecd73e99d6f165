// A vector of references is passed on after one of them is gone.
fn f(v: &mut Vec<&str>) {
    v.push("a");
}
fn main() {
    let mut v: Vec<&str> = vec![];
    f(&mut v);
    let s = String::from("x");
    v.push(&s);
    drop(s); //~ E0505
    f(&mut v);
}

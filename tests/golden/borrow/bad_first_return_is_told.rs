// Of several returns with the same fault, the first is told.
fn f<'a, 'b>(c: bool, a: &'a String, b: &'b String) -> &'a String {
    if c {
        return b; //~ lifetime
    }
    if a.len() > 3 {
        return b;
    }
    b
}
fn g<'a>(c: Option<i32>, a: &'a String, b: &String) -> &'a String {
    let Some(_) = c else { return b }; //~ E0621
    b
}
fn main() {}

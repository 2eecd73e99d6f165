// A borrow that is in conflict is not told again where its value ends.
fn f<'b>(b: &'b mut Vec<&'b String>) {
    let mut v = String::new();
    let r = &v;
    let m = &mut v; //~ E0502
    m.push('a');
    b.push(m);
    println!("{r}");
}

fn main() {
    f(&mut Vec::new());
}

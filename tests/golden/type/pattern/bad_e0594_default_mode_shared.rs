// A default binding mode through a shared reference gives shared references.
fn main() {
    let mut o = Some(1);
    if let Some(n) = &o {
        *n += 1; //~ E0594
    }
    o = None;
    println!("{o:?}");
}

// A match guard changes what is matched.
fn main() {
    let mut x = Some(1);
    match x {
        None => {}
        Some(_)
            if {
                x = None; //~ E0510
                false
            } => {}
        Some(n) => println!("{n}"),
    }
}

// A match on an Option that leaves out None.
fn main() {
    let slot = Some(3);
    let n = match slot { //~ E0004
        Some(n) => n,
    };
    println!("{n}");
}

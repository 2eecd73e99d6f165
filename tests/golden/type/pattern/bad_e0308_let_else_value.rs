// The `else` of a `let else` must diverge.
fn main() {
    let o = Some(1);
    let Some(n) = o else { //~ E0308
        println!("none");
    };
    println!("{n}");
}

// The else of `let else` must leave.
fn main() {
    let Some(n) = Some(1) else { //~ E0308
        println!("none");
    };
    println!("{n}");
}

// The block of `let else` has to leave.
fn main() {
    let value: Option<u8> = Some(3);
    let Some(max) = value else { //~ E0308
        println!("none");
    };
    println!("{max}");
}

// Matching on a reference, or binding nothing, moves nothing.
fn main() {
    let slot = Some(String::from("x"));
    match &slot {
        Some(s) => println!("{s}"),
        None => {}
    }
    match slot {
        Some(_) => println!("some"),
        None => {}
    }
    if let Some(ref s) = slot {
        println!("{s}");
    }
    println!("{:?}", slot);
}
